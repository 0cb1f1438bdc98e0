package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * An event behind a figure, as it was known.
 *
 * @param datum the day on which it happened, after its corrections
 * @param gecorrigeerd whether something of it was told otherwise before
 * @param student whom it is about, if it is about one
 */
record FactRow(
    UUID id,
    String gebeurtenis,
    LocalDate datum,
    Instant bekend,
    boolean gecorrigeerd,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID student)
    implements AboutPersons {

  static List<FactRow> of(List<Feit> facts, Set<UUID> corrected) {
    return facts.stream()
        .map(
            fact ->
                new FactRow(
                    fact.id(),
                    fact.gebeurtenis(),
                    fact.datum(),
                    fact.bekend(),
                    corrected.contains(fact.id()),
                    fact.uuid("student").orElse(null)))
        .toList();
  }

  @Override
  public Stream<UUID> persons() {
    return Stream.ofNullable(student);
  }

  /** All in one cell of a table. */
  static String text(List<FactRow> facts) {
    return facts.stream()
        .map(fact -> "%s %s %s".formatted(fact.datum(), fact.gebeurtenis(), fact.id()))
        .collect(Collectors.joining("; "));
  }
}
