package nl.praktijklerenplus.platform.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.store.Aggregate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules of the house; a rule that matches no class fails. */
public final class ArchitectureRules {

  private static final String ROOT = "nl.praktijklerenplus.";
  private static final String PLATFORM = ROOT + "platform.";
  private static final List<String> SERVICES =
      List.of("intake", "placement", "certification", "reporting");

  /** Names that say nothing, and roles that have another name in this house. */
  private static final String NO_NAME =
      ".*(Manager|Helper|Utils?|Impl|Base|Service|Repository|Dao|Dto|Entity|Controller|Endpoint"
          + "|Handler|Processor|Factory|Mapper|Facade|Wrapper|Info|Data)";

  private static final DescribedPredicate<JavaClass> HIBERNATE =
      resideInAnyPackage("org.hibernate..", "jakarta.persistence..");

  private ArchitectureRules() {}

  /**
   * Checks a service.
   *
   * @param service its package, such as {@code placement}
   * @param dutch its Dutch packages, such as {@code stage}
   */
  public static void check(String service, String... dutch) {
    JavaClasses all = classesOf(ROOT + service);
    String[] pure =
        Arrays.stream(dutch).map(name -> ROOT + service + "." + name).toArray(String[]::new);
    Stream.of(
            pureDomain(pure),
            hibernateOnlyInStores(service),
            Stream.of(servicesKeepApart(service), noEmptyNames(ROOT + service)),
            roles(service, pure))
        .flatMap(rules -> rules)
        .forEach(rule -> rule.allowEmptyShould(false).check(all));
  }

  /** Checks what the services share. */
  public static void checkPlatform() {
    JavaClasses all = classesOf(PLATFORM.substring(0, PLATFORM.length() - 1));
    Stream.of(
            onlyDependsOn("kernel", "java..", "javax.crypto.."),
            knowsNot("store", "consumer", "rest"),
            knowsNot("relay", "consumer", "rest"),
            knowsNot("json", "store", "consumer", "rest"),
            knowsNot("consumer", "rest"),
            noClasses().should().dependOnClassesThat().resideInAnyPackage(packages(SERVICES)))
        .forEach(rule -> rule.allowEmptyShould(false).check(all));
  }

  private static JavaClasses classesOf(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(root);
  }

  private static String[] packages(List<String> services) {
    return services.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  private static ArchRule onlyDependsOn(String platform, String... allowed) {
    String own = PLATFORM + platform + "..";
    return classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(own).or(resideInAnyPackage(allowed)));
  }

  private static ArchRule knowsNot(String platform, String... others) {
    String[] unknown =
        Arrays.stream(others).map(name -> PLATFORM + name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(PLATFORM + platform + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(unknown);
  }

  private static Stream<ArchRule> pureDomain(String[] pure) {
    String[] allowed =
        Stream.concat(Stream.of("java..", PLATFORM + "kernel"), Arrays.stream(pure))
            .toArray(String[]::new);
    // One rule a package, so that one that matches nothing is seen.
    return Arrays.stream(pure)
        .map(
            name ->
                classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed)));
  }

  /** What is handed its session, of an event or of a rebuild, only passes that on. */
  private static Stream<ArchRule> hibernateOnlyInStores(String service) {
    DescribedPredicate<JavaClass> stores = resideInAnyPackage(ROOT + service + "..store");
    DescribedPredicate<JavaClass> handed =
        resideInAnyPackage(ROOT + service + "..messaging", ROOT + service + "..projection");
    DescribedPredicate<JavaClass> session =
        belongToAnyOf(Mutiny.StatelessSession.class, Mutiny.class);
    return Stream.of(
        noClasses().that(not(stores).and(not(handed))).should().dependOnClassesThat(HIBERNATE),
        noClasses().that(not(stores)).should().dependOnClassesThat(HIBERNATE.and(not(session))));
  }

  private static ArchRule servicesKeepApart(String service) {
    List<String> others = SERVICES.stream().filter(name -> !name.equals(service)).toList();
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(packages(others));
  }

  private static ArchRule noEmptyNames(String root) {
    return noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(NO_NAME);
  }

  /** A class that plays a role is called so, and who is called so plays it, in its own place. */
  private static Stream<ArchRule> roles(String service, String[] pure) {
    return Stream.of(
            role("Decider", Decider.class, pure),
            role("Command", Command.class, pure),
            role("Event", DomainEvent.class, pure),
            role("Aggregate", Aggregate.class, ROOT + service + "..store"),
            Stream.<ArchRule>of(
                classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveSimpleNameEndingWith("Resource")
                    .andShould()
                    .resideInAPackage(ROOT + service + "..rest"),
                classes()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .beAnnotatedWith(Path.class),
                classes()
                    .that()
                    .haveSimpleNameEndingWith("Store")
                    .should()
                    .resideInAPackage(ROOT + service + "..store")))
        .flatMap(rules -> rules);
  }

  private static Stream<ArchRule> role(String suffix, Class<?> type, String... places) {
    return Stream.of(
        classes()
            .that()
            .haveSimpleNameEndingWith(suffix)
            .should()
            .beAssignableTo(type)
            .andShould()
            .resideInAnyPackage(places),
        classes()
            .that()
            .areAssignableTo(type)
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith(suffix));
  }
}
