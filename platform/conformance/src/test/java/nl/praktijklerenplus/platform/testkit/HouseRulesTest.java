package nl.praktijklerenplus.platform.testkit;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.conformance.Counter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseRulesTest {

  @Test
  void thePlatformKnowsNoServiceAndItsPartsOnlyWhatIsBelowThem() {
    ArchitectureRules.checkPlatform();
  }

  @Test
  void aRuleThatMatchesNoClassFails() {
    assertThatThrownBy(() -> ArchitectureRules.check("nergens", "niets"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @Test
  void everyRoleStandsInTheGlossary() {
    Glossary.checkRoles();
  }

  @Test
  void aWordThatIsMissingInTheGlossaryIsFound() {
    assertThatThrownBy(() -> Glossary.check("conformance", Counter.Happened.class))
        .isInstanceOf(AssertionError.class);
  }
}
