package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Cells;

/** By what a figure is split, and to what it is limited. */
record Split(List<Dimensie> by, Map<Dimensie, String> only) {

  /** What the way of all, step by step or month by month, can be limited to. */
  static final List<Dimensie> OF_THE_WAY = List.of(Dimensie.ORGANISATIE, Dimensie.RICHTING);

  static final Split NONE = new Split(List.of(), Map.of());

  /**
   * Reads the question; a dimension that does not apply is an error.
   *
   * @param what of which figure
   * @param possible the dimensions that apply to it
   * @param asked by what it is split; several in one with commas
   * @param parameters of the question: those named as a dimension limit the figure
   */
  static Split of(
      String what,
      List<Dimensie> possible,
      List<String> asked,
      MultivaluedMap<String, String> parameters,
      List<FieldError> errors) {
    List<Dimensie> by = new ArrayList<>();
    asked.stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .filter(text -> !text.isBlank())
        .distinct()
        .forEach(name -> find(what, possible, name, "uitsplitsing", errors).ifPresent(by::add));
    Map<Dimensie, String> only = new LinkedHashMap<>();
    Arrays.stream(Dimensie.values())
        .map(Dimensie::naam)
        .filter(parameters::containsKey)
        .forEach(
            name ->
                find(what, possible, name, name, errors)
                    .ifPresent(found -> only.put(found, parameters.getFirst(name))));
    return new Split(List.copyOf(by), only);
  }

  private static Optional<Dimensie> find(
      String what, List<Dimensie> possible, String name, String field, List<FieldError> errors) {
    Optional<Dimensie> found = possible.stream().filter(one -> one.naam().equals(name)).findFirst();
    if (found.isEmpty()) {
      List<String> names = possible.stream().map(Dimensie::naam).toList();
      errors.add(
          new FieldError(field, "'%s' kan niet bij %s; wel: %s".formatted(name, what, names)));
    }
    return found;
  }

  Cells cells() {
    return new Cells(by, only);
  }

  /** The same figure by one more dimension. */
  Split and(Dimensie dimension) {
    return new Split(Stream.concat(by.stream(), Stream.of(dimension)).toList(), only);
  }
}
