package nl.praktijklerenplus.reporting.rapport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Oorzaak;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.tijdlijn.Archieffeit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/** The figures of a report, counted from the facts of one subject after the other. */
public final class Rapportcijfers {

  private final Bestek bestek;
  private final Kennis kennis;
  private final Telraam telraam;

  private Rapportcijfers(Bestek bestek, Kennis kennis) {
    this.bestek = bestek;
    this.kennis = kennis;
    this.telraam = new Telraam(plan());
  }

  /** As it was filed. */
  public static Rapportcijfers van(Bestek bestek) {
    return new Rapportcijfers(bestek, bestek.kennis());
  }

  /** Of the same period by the same definitions, with all that is known. */
  public static Rapportcijfers metAlles(Bestek bestek) {
    return new Rapportcijfers(bestek, bestek.kennis().zonderGrens());
  }

  private Telplan plan() {
    Telplan plan = new Telplan();
    List<Tijdvak> vakken = List.of(bestek.vak(), bestek.eerder());
    indicatoren()
        .forEach(
            indicator ->
                plan.indicator(indicator, vakken, bestek.publiek().uitsplitsingen(indicator)));
    for (Stap stap : Stap.values()) {
      plan.opDeDag(Trechterstanden.bereikt(stap), bestek.tot(), List.of());
      plan.opDeDag(Trechterstanden.wachtend(stap), bestek.tot(), List.of(Dimensie.REDEN));
    }
    return plan;
  }

  /** Adds one subject with all its facts in the archive. */
  public void tel(Onderwerpsoort soort, Collection<Archieffeit> archief) {
    telraam.tel(kennis.bijdragen(soort, archief));
  }

  /** Each in the version that counts here. */
  public List<Indicatordefinitie> indicatoren() {
    return kennis.definities().indicatoren();
  }

  public Waarde waarde(Indicatordefinitie indicator) {
    return telraam.waarde(indicator, bestek.vak());
  }

  /** Of the period that it is compared with. */
  public Waarde eerder(Indicatordefinitie indicator) {
    return telraam.waarde(indicator, bestek.eerder());
  }

  /** By what it is split, one at a time. */
  public List<Dimensie> uitsplitsingen(Indicatordefinitie indicator) {
    return bestek.publiek().uitsplitsingen(indicator);
  }

  public SortedMap<Optional<String>, Waarde> per(Dimensie dimensie, Indicatordefinitie indicator) {
    return telraam.per(dimensie, indicator, bestek.vak());
  }

  public long bereikt(Stap stap) {
    return telraam.opDeDag(Trechterstanden.bereikt(stap), bestek.tot()).aantal();
  }

  /** How many days those wait who wait at the step. */
  public Verdeling wachtend(Stap stap) {
    return sinds(telraam.opDeDag(Trechterstanden.wachtend(stap), bestek.tot()));
  }

  public Verdeling wachtend(Stap stap, Oorzaak oorzaak) {
    String naam = Trechterstanden.wachtend(stap);
    return sinds(telraam.opDeDag(naam, bestek.tot(), Dimensie.REDEN, oorzaak.name()));
  }

  private Verdeling sinds(Verdeling dagen) {
    return dagen.terugVanaf((int) bestek.tot().toEpochDay());
  }
}
