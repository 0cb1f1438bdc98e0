package nl.praktijklerenplus.platform.testkit;

import java.util.Arrays;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules of the house; a rule that matches no class fails. */
public final class ArchitectureRules {

  private static final String ROOT = "nl.praktijklerenplus.";

  private ArchitectureRules() {}

  /**
   * Checks a service.
   *
   * @param service its package, such as {@code placement}
   * @param dutch its Dutch packages, such as {@code stage}
   */
  public static void check(String service, String... dutch) {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + service);
    String[] pure =
        Arrays.stream(dutch).map(name -> ROOT + service + "." + name).toArray(String[]::new);
    pureDomain(pure).forEach(rule -> rule.check(all));
    hibernateOnlyInStores(service).check(all);
    servicesKeepApart(service).check(all);
  }

  private static Stream<com.tngtech.archunit.lang.ArchRule> pureDomain(String[] pure) {
    String[] allowed =
        Stream.concat(Stream.of("java..", ROOT + "platform.kernel"), Arrays.stream(pure))
            .toArray(String[]::new);
    // One rule a package, so that one that matches nothing is seen.
    return Arrays.stream(pure)
        .map(
            name ->
                classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                    .allowEmptyShould(false));
  }

  private static com.tngtech.archunit.lang.ArchRule hibernateOnlyInStores(String service) {
    return noClasses()
        .that(not(resideInAnyPackage(ROOT + service + "..store", ROOT + service + "..messaging")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
        .allowEmptyShould(false);
  }

  private static com.tngtech.archunit.lang.ArchRule servicesKeepApart(String service) {
    String[] others =
        Stream.of("intake", "placement", "certification", "reporting")
            .filter(name -> !name.equals(service))
            .map(name -> ROOT + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(false);
  }
}
