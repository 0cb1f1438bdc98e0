package nl.praktijklerenplus.platform.access;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** An answer, or a part of one, that shows data of persons. */
public interface AboutPersons {

  /** Whose data it shows. */
  Stream<UUID> persons();

  /** Whose data whatever this is shows. */
  static Stream<UUID> in(Object answer) {
    return switch (answer) {
      case AboutPersons about -> about.persons();
      case Collection<?> parts -> parts.stream().flatMap(AboutPersons::in);
      case Optional<?> part -> part.stream().flatMap(AboutPersons::in);
      case null, default -> Stream.empty();
    };
  }
}
