package nl.praktijklerenplus.lokaal.importeren;

import java.util.Arrays;
import java.util.Optional;

/** What became of a line; the first four are the services' words, the last two are ours. */
enum Verdict {
  GEACCEPTEERD("geaccepteerd"),
  AL_VERWERKT("al verwerkt"),
  GEWEIGERD("geweigerd"),
  NIET_TE_BEOORDELEN("niet te beoordelen"),
  NIET_VERSTUURD("niet verstuurd"),
  NIET_VOLTOOID("niet voltooid");

  private final String tekst;

  Verdict(String tekst) {
    this.tekst = tekst;
  }

  static Optional<Verdict> ofService(String tekst) {
    return Arrays.stream(values())
        .filter(verdict -> verdict.compareTo(NIET_VERSTUURD) < 0 && verdict.tekst.equals(tekst))
        .findFirst();
  }

  @Override
  public String toString() {
    return tekst;
  }
}
