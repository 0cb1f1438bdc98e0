package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What had happened on a peildatum, as was known at the end of another day, in the order of §5: by
 * day, then by the moment of knowing, then the student's own before what follows from it, then by
 * version.
 */
final class Snapshot {

  /** A fact with the day that it had in the eyes of then. */
  record Known(Fact fact, LocalDate datum, LocalDate knownBy) {

    String type() {
      return fact.type();
    }

    boolean is(String type) {
      return fact.type().equals(type);
    }

    boolean is(String type, String field, String value) {
      return is(type) && value.equals(text(field));
    }

    String about(String kind) {
      return fact.about(kind);
    }

    JsonNode get(String field) {
      return fact.get(field, knownBy);
    }

    String text(String field) {
      return get(field).textValue();
    }
  }

  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::datum)
          .thenComparing((Known one) -> one.fact().bekend())
          .thenComparing((Known one) -> !one.fact().aggregate().startsWith("student:"))
          .thenComparing((Known one) -> one.fact().version());

  private final LocalDate peildatum;
  private final List<Known> facts;

  Snapshot(List<Fact> all, LocalDate peildatum, LocalDate bekendOp) {
    LocalDate knownBy = bekendOp == null ? LocalDate.MAX : bekendOp;
    this.peildatum = peildatum;
    this.facts =
        all.stream()
            .filter(one -> one.knownBy(knownBy) && !one.type().equals(CorrectionRules.EVENT))
            .map(one -> new Known(one, one.datum(knownBy), knownBy))
            .filter(one -> !one.datum().isAfter(peildatum))
            .sorted(ORDER)
            .toList();
  }

  LocalDate peildatum() {
    return peildatum;
  }

  List<Known> facts() {
    return facts;
  }

  /** The facts per student, werkgever, leerwerkplek …; without those about none. */
  Map<String, List<Known>> per(String kind) {
    return facts.stream()
        .filter(one -> one.about(kind) != null)
        .collect(
            Collectors.groupingBy(one -> one.about(kind), LinkedHashMap::new, Collectors.toList()));
  }

  static boolean has(List<Known> facts, String type) {
    return facts.stream().anyMatch(one -> one.is(type));
  }

  static Known first(List<Known> facts, String type) {
    return facts.stream().filter(one -> one.is(type)).findFirst().orElse(null);
  }

  static Known last(List<Known> facts, String type) {
    return facts.stream().filter(one -> one.is(type)).reduce((_, later) -> later).orElse(null);
  }
}
