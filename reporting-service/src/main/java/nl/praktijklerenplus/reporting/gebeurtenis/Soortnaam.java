package nl.praktijklerenplus.reporting.gebeurtenis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The kind of thing that an event is about, as the published types name it. */
public final class Soortnaam {

  // The first identity that an event carries says of what it is: a stage also names its werkgever.
  private static final Map<String, String> VAN_INTAKE = new LinkedHashMap<>();
  private static final Map<String, String> VAN_PLACEMENT = new LinkedHashMap<>();
  private static final Map<String, String> VAN_REPORTING = new LinkedHashMap<>();

  static {
    VAN_INTAKE.put("aanmelding", "aanmeldingen");
    VAN_INTAKE.put("student", "studenten");
    VAN_PLACEMENT.put("stage", "stages");
    VAN_PLACEMENT.put("dienstverband", "dienstverbanden");
    VAN_PLACEMENT.put("leerwerkplek", "leerwerkplekken");
    VAN_PLACEMENT.put("werkgever", "werkgevers");
    VAN_PLACEMENT.put("bijeenkomst", "voorlichtingsbijeenkomsten");
    VAN_PLACEMENT.put("afspraak", "samenwerkingsafspraken");
    VAN_REPORTING.put("observatie", "observaties");
    VAN_REPORTING.put("doelstelling", "doelstellingen");
    VAN_REPORTING.put("rapport", "rapporten");
  }

  private Soortnaam() {}

  /**
   * The plural of the aggregate.
   *
   * @param dienst which service told it
   * @param velden the names of the event's fields; of a correction those of what it corrects
   */
  public static String van(String dienst, Set<String> velden) {
    return switch (dienst) {
      case "intake" -> eerste(VAN_INTAKE, velden);
      case "certification" -> "trajecten";
      case "placement" -> eerste(VAN_PLACEMENT, velden);
      default -> eerste(VAN_REPORTING, velden);
    };
  }

  private static String eerste(Map<String, String> namen, Set<String> velden) {
    return namen.entrySet().stream()
        .filter(naam -> velden.contains(naam.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("gebeurtenissen");
  }
}
