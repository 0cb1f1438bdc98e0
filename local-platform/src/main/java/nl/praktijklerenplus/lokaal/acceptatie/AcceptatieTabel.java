package nl.praktijklerenplus.lokaal.acceptatie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The evaluation's own figures beside those of the system. */
public final class AcceptatieTabel {

  private static final String REGEL = "  %-10s  %-55s  %-27s  %9s  %8s%s";

  private AcceptatieTabel() {}

  public static List<String> regels(Rapportage rapportage) {
    var regels = new ArrayList<String>();
    regels.add(REGEL.formatted("peildatum", "", "indicator", "evaluatie", "systeem", ""));
    Vraag.ALLE.forEach(vraag -> regels.add(regel(vraag, systeem(vraag, rapportage))));
    return regels;
  }

  private static String regel(Vraag vraag, String systeem) {
    return REGEL.formatted(
        vraag.peildatum(),
        vraag.omschrijving(),
        vraag.indicator(),
        vraag.evaluatie(),
        systeem,
        systeem.equals(vraag.evaluatie()) ? "" : "   <- wijkt af");
  }

  private static String systeem(Vraag vraag, Rapportage rapportage) {
    try {
      return rapportage.antwoord(vraag);
    } catch (IOException e) {
      return "geen antwoord (" + e.getMessage() + ")";
    }
  }
}
