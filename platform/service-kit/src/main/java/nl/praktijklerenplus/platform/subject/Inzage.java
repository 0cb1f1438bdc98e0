package nl.praktijklerenplus.platform.subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.AccessLine;
import nl.praktijklerenplus.platform.store.RecordedEvent;

/**
 * What one service holds of one student.
 *
 * @param dienst which service
 * @param vastgelegd what it recorded, in the order in which it happened
 * @param bekeken who looked at it before now, the last one first
 */
public record Inzage(
    UUID student, String dienst, List<RecordedEvent> vastgelegd, List<Bekeken> bekeken)
    implements AboutPersons {

  /**
   * That somebody looked; of whom else they saw data is not told.
   *
   * @param actor who looked
   * @param waarvoor the processing activity
   */
  public record Bekeken(
      Instant op,
      UUID actor,
      String rollen,
      Optional<String> organisatie,
      String handeling,
      String waarvoor) {

    static Bekeken of(AccessLine line) {
      return new Bekeken(
          line.endTime(),
          line.actor(),
          line.roles(),
          Optional.ofNullable(line.organisatie()),
          line.name(),
          line.processingActivityId());
    }
  }

  @Override
  public Stream<UUID> persons() {
    return Stream.of(student);
  }
}
