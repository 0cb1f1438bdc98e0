package nl.praktijklerenplus.reporting.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.praktijklerenplus.reporting.tijdlijn.Archieffeit;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpen;

/** Facts in the order in which they came in, by subject; the first one stands at position 1. */
public final class Archief {

  private final Map<Onderwerp, List<Archieffeit>> perOnderwerp = new HashMap<>();

  public Archief(List<Feit> feiten) {
    for (int i = 0; i < feiten.size(); i++) {
      Archieffeit feit = new Archieffeit(i + 1L, feiten.get(i));
      for (Onderwerp onderwerp : Onderwerpen.van(feit.feit())) {
        perOnderwerp.computeIfAbsent(onderwerp, _ -> new ArrayList<>()).add(feit);
      }
    }
  }

  public Rapportcijfers cijfers(Bestek bestek) {
    return tel(Rapportcijfers.van(bestek));
  }

  Rapportcijfers tel(Rapportcijfers cijfers) {
    perOnderwerp.forEach((onderwerp, feiten) -> cijfers.tel(onderwerp.soort(), feiten));
    return cijfers;
  }

  Verschuivingen verschuivingen(Bestek oud, Bestek nieuw) {
    Verschuivingen verschuivingen = new Verschuivingen(oud, nieuw);
    perOnderwerp.forEach(verschuivingen::tel);
    return verschuivingen;
  }
}
