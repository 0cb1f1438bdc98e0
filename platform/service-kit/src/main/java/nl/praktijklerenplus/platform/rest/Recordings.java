package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Response;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.RecordedEvent;

/** What one service recorded of one person: all of it, because a person's file stays small. */
public record Recordings(UUID student, List<RecordedEvent> items) implements AboutPersons {

  public static final String DESCRIPTION =
      "Op datum, dan op het moment van bekend worden, dan op versie. Een gecorrigeerde gebeurtenis"
          + " staat er zoals zij nu geldt, met wat er oorspronkelijk stond en wie haar wanneer"
          + " corrigeerde. Persoonsgegevens en vrije tekst staan er niet in.";

  /**
   * @param hidden fields that the asker is not shown
   */
  public static Response foundOrNot(
      UUID student, Optional<List<RecordedEvent>> events, Set<String> hidden) {
    return events
        .map(found -> found.stream().map(event -> event.without(hidden)).toList())
        .map(found -> Response.ok(new Recordings(student, found)).build())
        .orElseGet(() -> Problems.notFound().response());
  }

  @Override
  public Stream<UUID> persons() {
    return Stream.of(student);
  }
}
