package nl.praktijklerenplus.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.rest.Roles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of a service are those of docs/woordenlijst.md, none missing there and none stale: its
 * commands, events and states, and the values that commands and events may have.
 */
public final class Glossary {

  private static final Path FILE =
      Stream.of(Path.of(".."), Path.of("..", ".."))
          .map(up -> up.resolve("docs").resolve("woordenlijst.md"))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();

  /** A line of the glossary, but for what the word means. */
  private record Word(String word, String service, String kind, String of)
      implements Comparable<Word> {

    @Override
    public int compareTo(Word other) {
      return toString().compareTo(other.toString());
    }
  }

  private Glossary() {}

  /**
   * @param service the name in the glossary's second column
   * @param sealed the sealed interfaces of commands, events and states
   */
  public static void check(String service, Class<?>... sealed) {
    Set<Word> inCode =
        Arrays.stream(sealed)
            .flatMap(type -> Stream.concat(names(service, type), values(service, type)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inGlossary(service)).isEqualTo(inCode);
  }

  /** The roles are those of the tokens. */
  public static void checkRoles() {
    assertThat(inGlossary("alle"))
        .isEqualTo(
            Roles.ALL.stream()
                .map(role -> new Word(role, "alle", "rol", "token"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<Word> names(String service, Class<?> sealed) {
    String[] path = sealed.getPackageName().split("\\.");
    return records(sealed)
        .map(type -> new Word(type.getSimpleName(), service, kind(sealed), path[path.length - 1]));
  }

  private static String kind(Class<?> sealed) {
    String name = sealed.getSimpleName();
    if (name.endsWith("Command")) {
      return "opdracht";
    }
    return name.endsWith("Event") ? "gebeurtenis" : "toestand";
  }

  private static Stream<Word> values(String service, Class<?> sealed) {
    if (kind(sealed).equals("toestand")) {
      return Stream.empty();
    }
    return records(sealed)
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(RecordComponent::getGenericType)
        .flatMap(Glossary::enums)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Enum.class::cast)
        .map(one -> new Word(one.name(), service, "waarde", one.getClass().getSimpleName()));
  }

  private static Stream<Class<?>> enums(Type type) {
    return switch (type) {
      case ParameterizedType parameterized ->
          Arrays.stream(parameterized.getActualTypeArguments()).flatMap(Glossary::enums);
      case Class<?> plain when plain.isEnum() -> Stream.of(plain);
      default -> Stream.empty();
    };
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Glossary::records)
        : Stream.of(type);
  }

  /** A line without a meaning is not there. */
  private static Set<Word> inGlossary(String service) {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
          .filter(cells -> cells.size() > 5 && cells.get(2).equals(service))
          .filter(cells -> !cells.get(5).isEmpty())
          .map(cells -> new Word(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
