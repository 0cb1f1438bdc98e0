package nl.praktijklerenplus.reporting.indicator;

import java.util.List;

import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** The pure function from a timeline to what it adds to the figures. */
public final class Bijdragen {

  private Bijdragen() {}

  public static List<Bijdrage> van(Onderwerpsoort soort, Tijdlijn tijdlijn) {
    return saldo(soort, tijdlijn).stream(Bijdrage::new).toList();
  }

  static Saldo<Cel> saldo(Onderwerpsoort soort, Tijdlijn tijdlijn) {
    return Tellingen.van(soort).saldo(tijdlijn);
  }
}
