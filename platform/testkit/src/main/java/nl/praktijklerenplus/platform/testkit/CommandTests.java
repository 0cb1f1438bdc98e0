package nl.praktijklerenplus.platform.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every command has its tests, found by its name: a class {@code Bij} + command with a test for its
 * acceptance and one for its refusal ({@code …wordt_geweigerd…}); and every refusal is expected by
 * some test.
 */
public final class CommandTests {

  private static final String REFUSED = "geweigerd";

  private CommandTests() {}

  /**
   * @param commands the sealed interface of an aggregate's commands
   * @param refusals the sealed interface of the reasons to refuse them
   */
  public static void check(Class<?> commands, Class<?> refusals) {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(commands.getPackageName());
    assertThat(records(commands)).as("commands of %s", commands).isNotEmpty();
    records(commands).forEach(command -> checkCommand(command, tests));
    Set<String> expected = made(tests);
    assertThat(expected).containsAll(records(refusals).stream().map(Class::getName).toList());
  }

  private static void checkCommand(Class<?> command, JavaClasses tests) {
    List<String> names =
        tests.stream()
            .filter(type -> type.getSimpleName().equals("Bij" + command.getSimpleName()))
            .flatMap(type -> type.getMethods().stream())
            .filter(CommandTests::isTest)
            .map(JavaMethod::getName)
            .toList();
    assertThat(names)
        .as("tests in a class Bij%s", command.getSimpleName())
        .anyMatch(name -> name.contains(REFUSED))
        .anyMatch(name -> !name.contains(REFUSED));
  }

  private static boolean isTest(JavaMethod method) {
    return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
  }

  /** What the tests make with {@code new}. */
  private static Set<String> made(JavaClasses tests) {
    return tests.stream()
        .flatMap(
            type ->
                Stream.concat(
                    type.getConstructorCallsFromSelf().stream(),
                    type.getConstructorReferencesFromSelf().stream()))
        .map(access -> access.getTargetOwner())
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static List<Class<?>> records(Class<?> sealed) {
    return Stream.ofNullable(sealed.getPermittedSubclasses())
        .flatMap(Arrays::stream)
        .flatMap(type -> type.isSealed() ? records(type).stream() : Stream.of(type))
        .<Class<?>>map(type -> type)
        .toList();
  }
}
