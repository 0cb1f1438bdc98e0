package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.rest.ViewFigures.Figuur;

/** A view, which can also be told as a table. */
interface View {

  /**
   * An uitkomst or an onderwerp.
   *
   * @param known its values under the names
   */
  record Entry(List<String> known, List<Figuur> figures) {}

  /** By which fields an entry is known. */
  List<String> names();

  Stream<Entry> entries();
}
