package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;

/** All indicators by id, and those that are known by name but not counted yet. */
public final class Indicatoren {

  private static final List<Indicatordefinitie> ALLE = Tellingen.definities().toList();

  private static final Map<String, Indicatordefinitie> PER_ID =
      ALLE.stream().collect(toMap(Indicatordefinitie::id, Function.identity()));

  private static final Set<String> LATER =
      Set.of(
          "aanmelding-tot-intake",
          "intake-tot-instroom",
          "instroom-tot-stage",
          "rmt-aanvraag-tot-akkoord",
          "akkoord-tot-nova",
          "nova-tot-erkenning",
          "instroom-tot-erkenning",
          "werving-tot-leerwerkplek",
          "pauzedagen",
          "uitvalpercentage",
          "bezettingsgraad",
          "leermeesters-getraind-aandeel",
          "knelpunten-door-werkgever",
          "duurzaamheid-3",
          "duurzaamheid-6",
          "duurzaamheid-12",
          "duurzaamheid-24",
          "duurzaamheid-36",
          "self-efficacy-verandering",
          "zelfvertrouwen-verandering",
          "sociale-vaardigheden-verandering",
          "tevredenheid-verandering",
          "participatieladder-verandering",
          "houding-verbeterd");

  private Indicatoren() {}

  public static List<Indicatordefinitie> alle() {
    return ALLE;
  }

  public static Optional<Indicatordefinitie> van(String id) {
    return Optional.ofNullable(PER_ID.get(id));
  }

  /** Known by name, so that a catalogue or a Doelstelling may speak of it; no figures yet. */
  public static Set<String> later() {
    return LATER;
  }

  public static boolean bekend(String id) {
    return PER_ID.containsKey(id) || LATER.contains(id);
  }
}
