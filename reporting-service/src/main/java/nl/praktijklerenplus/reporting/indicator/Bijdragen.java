package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** The pure function from a timeline to what it adds to the figures. */
public final class Bijdragen {

  private Bijdragen() {}

  public static List<Bijdrage> van(Definities definities, Onderwerpsoort soort, Tijdlijn tijdlijn) {
    return definities.van(soort).saldo(tijdlijn).stream(Bijdrage::new).toList();
  }
}
