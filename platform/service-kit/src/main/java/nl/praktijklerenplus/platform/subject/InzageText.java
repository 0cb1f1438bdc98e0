package nl.praktijklerenplus.platform.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.praktijklerenplus.platform.store.RecordedEvent;

/** The same for people: plain Dutch, to be read on any screen or on paper. */
final class InzageText {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", DUTCH)
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private final List<String> lines = new ArrayList<>();

  private InzageText() {}

  static String of(Inzage inzage) {
    InzageText text = new InzageText();
    text.lines.add("Wat %s over u vastlegde".formatted(inzage.dienst()));
    text.lines.add("Uw nummer in dit systeem: " + inzage.student());
    inzage.vastgelegd().forEach(text::event);
    text.looked(inzage.bekeken());
    return String.join("\n", text.lines) + "\n";
  }

  private void event(RecordedEvent event) {
    lines.add("");
    lines.add("%s: %s".formatted(day(event.datum()), words(event.gebeurtenis())));
    fields(event.velden(), "  ");
    lines.add(
        "  vastgelegd op %s door %s".formatted(MOMENT.format(event.vastgelegdOp()), event.actor()));
    event.oorspronkelijk().ifPresent(was -> original(was.datum(), was.velden()));
    event.correcties().forEach(change -> corrected(change.vastgelegdOp(), change.actor()));
  }

  private void original(LocalDate datum, Map<String, Object> velden) {
    lines.add("  hier stond eerst: %s".formatted(day(datum)));
    fields(velden, "    ");
  }

  private void corrected(Instant moment, Object actor) {
    lines.add("  gecorrigeerd op %s door %s".formatted(MOMENT.format(moment), actor));
  }

  private void fields(Map<?, ?> velden, String indent) {
    velden.forEach((name, value) -> field(name.toString(), value, indent));
  }

  private void field(String name, Object value, String indent) {
    switch (value) {
      case null -> {}
      case Map<?, ?> part -> {
        lines.add(indent + words(name) + ":");
        fields(part, indent + "  ");
      }
      case List<?> several ->
          lines.add(
              indent
                  + words(name)
                  + ": "
                  + String.join(", ", several.stream().map(String::valueOf).toList()));
      case Boolean yes -> lines.add(indent + words(name) + ": " + (yes ? "ja" : "nee"));
      default -> lines.add(indent + words(name) + ": " + value);
    }
  }

  private void looked(List<Inzage.Bekeken> lookers) {
    lines.add("");
    lines.add(lookers.isEmpty() ? "Niemand bekeek dit eerder." : "Wie dit bekeek:");
    lookers.forEach(
        one ->
            lines.add(
                "  %s: %s (%s), voor %s"
                    .formatted(
                        MOMENT.format(one.op()),
                        one.rollen(),
                        one.actor(),
                        one.waarvoor().replaceFirst(".*:", ""))));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(DUTCH);
  }
}
