package nl.praktijklerenplus.platform.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.store.Overview;

import static nl.praktijklerenplus.platform.rest.PageRequest.*;

/** Reads what stands behind the question mark of a list, and names every fault at once. */
final class PageReader {

  private static final int LARGEST = 500;
  private static final int USUAL = 50;

  /** In which order, and how many. */
  record Order(String field, boolean descending, int limit) {}

  private final MultivaluedMap<String, String> parameters;
  private final RecordReader reader;

  PageReader(MultivaluedMap<String, String> parameters, RecordReader reader) {
    this.parameters = parameters;
    this.reader = reader;
  }

  /** The filters as a record; a component is a parameter, and all of them may be absent. */
  <F extends Record> Optional<F> filters(Class<F> type) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String filter : Overview.fields(type)) {
      String value = parameters.getFirst(filter);
      if (value != null && !value.isBlank()) {
        json.put(filter, value);
      }
    }
    return reader.read(type, json);
  }

  Order order(List<String> fields) {
    String asked = Optional.ofNullable(parameters.getFirst(SORTEER)).orElse(fields.getFirst());
    String field = asked.startsWith("-") ? asked.substring(1) : asked;
    if (!fields.contains(field)) {
      reader.error(SORTEER, "moet een van deze zijn: " + String.join(", ", fields));
    }
    return new Order(field, asked.startsWith("-"), limit());
  }

  /** Which fields of a row are asked, of those that there are. */
  List<String> fields(List<String> known) {
    String asked = parameters.getFirst(VELDEN);
    if (asked == null) {
      return known;
    }
    List<String> names = names(asked);
    if (names.isEmpty() || !known.containsAll(names)) {
      reader.error(VELDEN, "moeten van deze zijn: " + String.join(", ", known));
    }
    return names;
  }

  static List<String> names(String asked) {
    return Arrays.stream(asked.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  int limit() {
    return number(LIMIET, USUAL, 1, LARGEST);
  }

  int number(String parameter, int usual, int least, int most) {
    String text = Optional.ofNullable(parameters.getFirst(parameter)).orElse("" + usual);
    if (text.matches("0|[1-9][0-9]{0,2}")
        && Integer.parseInt(text) >= least
        && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    reader.error(parameter, "moet een getal zijn van %d tot en met %d".formatted(least, most));
    return usual;
  }

  /** Also what was wrong with the rest of the question. */
  void faults(List<FieldError> faults) {
    faults.forEach(fault -> reader.error(fault.veld(), fault.melding()));
  }

  /** The order is what it is. */
  void noOrder() {
    if (parameters.containsKey(SORTEER)) {
      reader.error(SORTEER, "kan hier niet; de volgorde ligt vast");
    }
  }

  /** All there is, so no page of it. */
  void noPage() {
    List.of(LIMIET, CURSOR)
        .forEach(
            name -> {
              if (parameters.containsKey(name)) {
                reader.error(name, "geldt niet voor een tabel; die bevat de hele lijst");
              }
            });
  }

  void noFields() {
    if (parameters.containsKey(VELDEN)) {
      reader.error(VELDEN, "kan hier niet; de tabel heeft vaste kolommen");
    }
  }

  void wrongCursor() {
    reader.error(CURSOR, "hoort niet bij deze vraag; begin zonder cursor opnieuw");
  }

  void check() {
    if (!reader.errors().isEmpty()) {
      throw new WrongQuestion(reader.errors());
    }
  }
}
