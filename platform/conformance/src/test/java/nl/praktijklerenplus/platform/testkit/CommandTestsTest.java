package nl.praktijklerenplus.platform.testkit;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rule fails for what has no test, and when there is nothing to look at. */
class CommandTestsTest {

  sealed interface Tested {
    record Knock() implements Tested {}
  }

  sealed interface Forgotten {
    record Ring() implements Forgotten {}
  }

  sealed interface OnlyAccepted {
    record Enter() implements OnlyAccepted {}
  }

  sealed interface Expected {
    record NobodyHome() implements Expected {}
  }

  sealed interface Unexpected {
    record DoorStuck() implements Unexpected {}
  }

  @Nested
  class BijKnock {
    @Test
    void Knock_wordt_gehoord() {
      assertThat(new Tested.Knock()).isEqualTo(new Tested.Knock());
    }

    @Test
    void Knock_wordt_geweigerd_als_er_niemand_is() {
      assertThat(new Expected.NobodyHome()).isEqualTo(new Expected.NobodyHome());
    }
  }

  @Nested
  class BijEnter {
    @Test
    void Enter_mag() {
      assertThat(new OnlyAccepted.Enter()).isEqualTo(new OnlyAccepted.Enter());
    }
  }

  @Test
  void whatIsTestedPasses() {
    assertThatCode(() -> CommandTests.check(Tested.class, Expected.class))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsNotTestedFails() {
    assertThatThrownBy(() -> CommandTests.check(Forgotten.class, Expected.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("BijRing");
    assertThatThrownBy(() -> CommandTests.check(OnlyAccepted.class, Expected.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("BijEnter");
    assertThatThrownBy(() -> CommandTests.check(Tested.class, Unexpected.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("DoorStuck");
  }

  @Test
  void aRuleThatMatchesNothingFails() {
    assertThatThrownBy(() -> CommandTests.check(String.class, Expected.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("commands of");
  }
}
