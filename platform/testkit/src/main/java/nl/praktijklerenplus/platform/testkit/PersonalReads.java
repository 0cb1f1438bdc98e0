package nl.praktijklerenplus.platform.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Tabular;
import nl.praktijklerenplus.platform.rest.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a service answers with a student in it leaves a line in the access log: the operation
 * says for what it is read, and the answer whose data it shows.
 */
public final class PersonalReads {

  private static final String ROOT = "nl.praktijklerenplus.";
  private static final String PERSON = "student";

  /** They show whom what is in them shows. */
  private static final Set<Class<?>> PASS_ON = Set.of(Page.class, Tabular.class);

  private PersonalReads() {}

  /**
   * Checks a service, with what the platform adds to it.
   *
   * @param service its package, such as {@code placement}
   * @param exceptions operations that name a student and show nothing of them, such as a receipt
   */
  public static void check(String service, String... exceptions) {
    List<Method> reads = reads(ROOT + service, ROOT + "platform").toList();
    Set<String> personal = new TreeSet<>();
    for (Method read : reads) {
      Set<Class<?>> uncovered = new HashSet<>();
      boolean shows =
          !List.of(exceptions).contains(read.getName())
              && answers(read).anyMatch(type -> shows(type, false, uncovered, new HashSet<>()));
      assertThat(uncovered).as("shows a student and does not say whom, in %s", read).isEmpty();
      assertThat(shows && !read.isAnnotationPresent(PersonalRead.class))
          .as("%s shows a student and is not a @PersonalRead", read)
          .isFalse();
      if (read.isAnnotationPresent(PersonalRead.class)) {
        personal.add(path(read));
      }
    }
    assertThat(personal).as("operations that show a student").isNotEmpty();
    assertThat(
            reads.stream().filter(PersonalReads::isTable).filter(r -> personal.contains(path(r))))
        .allSatisfy(table -> assertThat(table.isAnnotationPresent(PersonalRead.class)).isTrue());
  }

  private static Stream<Method> reads(String... packages) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream()
            .filter(one -> one.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(GET.class));
  }

  private static String path(Method read) {
    Path own = read.getAnnotation(Path.class);
    return read.getDeclaringClass().getAnnotation(Path.class).value()
        + (own == null ? "" : own.value());
  }

  /** The same as another operation on its path, as rows. */
  private static boolean isTable(Method read) {
    return read.getGenericReturnType().getTypeName().contains("byte[]");
  }

  /** What it returns, and what it says that it answers with. */
  private static Stream<Type> answers(Method read) {
    Stream<Type> said =
        Arrays.stream(read.getAnnotationsByType(APIResponse.class))
            .flatMap(answer -> Arrays.stream(answer.content()))
            .map(content -> content.schema().implementation());
    return Stream.concat(Stream.of(read.getGenericReturnType()), said);
  }

  private static boolean shows(
      Type type, boolean covered, Set<Class<?>> uncovered, Set<Type> seen) {
    if (!seen.add(type)) {
      return false;
    }
    if (type instanceof ParameterizedType generic) {
      return Stream.concat(
              Stream.of(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()))
          .map(part -> shows(part, covered, uncovered, seen))
          .collect(Collectors.toSet())
          .contains(true);
    }
    return type instanceof Class<?> one && one.isRecord() && showsIn(one, covered, uncovered, seen);
  }

  private static boolean showsIn(
      Class<?> one, boolean covered, Set<Class<?>> uncovered, Set<Type> seen) {
    boolean says = AboutPersons.class.isAssignableFrom(one) && !PASS_ON.contains(one);
    boolean names = Arrays.stream(one.getRecordComponents()).anyMatch(PersonalReads::isPerson);
    if (names && !covered && !says) {
      uncovered.add(one);
    }
    boolean deeper =
        Arrays.stream(one.getRecordComponents())
            .map(part -> shows(part.getGenericType(), covered || says, uncovered, seen))
            .collect(Collectors.toSet())
            .contains(true);
    return says || names || deeper;
  }

  private static boolean isPerson(RecordComponent component) {
    return component.getName().equals(PERSON)
        && component.getGenericType().getTypeName().contains(UUID.class.getName());
  }
}
