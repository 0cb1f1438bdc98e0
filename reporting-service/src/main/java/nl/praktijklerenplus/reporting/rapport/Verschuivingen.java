package nl.praktijklerenplus.reporting.rapport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.reporting.indicator.Bijdrage;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.tijdlijn.Archieffeit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

import static java.util.stream.Collectors.toMap;

/**
 * What a restatement changes, subject by subject: who counts in a figure now and did not before,
 * who did and does no longer, and who counts for another amount.
 */
public final class Verschuivingen {

  /**
   * How many moved, and of each way the first ones.
   *
   * @param anders they counted and count, but otherwise
   */
  public record Verschuiving(Groep erin, Groep eruit, Groep anders) {

    /** Nobody. */
    public Verschuiving() {
      this(new Groep(), new Groep(), new Groep());
    }
  }

  /** Those who moved in one way; of many only the first are kept by name. */
  public static final class Groep {

    private static final int MEESTE = 500;

    private final List<Onderwerp> onderwerpen = new ArrayList<>();
    private long aantal;

    private void bij(Onderwerp onderwerp) {
      aantal++;
      if (onderwerpen.size() < MEESTE) {
        onderwerpen.add(onderwerp);
      }
    }

    public long aantal() {
      return aantal;
    }

    public List<Onderwerp> onderwerpen() {
      return List.copyOf(onderwerpen);
    }
  }

  private final Kant oud;
  private final Kant nieuw;
  private final Map<String, Verschuiving> perIndicator = new LinkedHashMap<>();

  /**
   * @param oud of the report that is replaced
   * @param nieuw of the one that replaces it
   */
  public Verschuivingen(Bestek oud, Bestek nieuw) {
    this.oud = new Kant(oud);
    this.nieuw = new Kant(nieuw);
  }

  /** Adds one subject with all its facts in the archive. */
  public void tel(Onderwerp onderwerp, Collection<Archieffeit> archief) {
    Map<String, Waarde> toen = oud.waarden(onderwerp.soort(), archief);
    Map<String, Waarde> nu = nieuw.waarden(onderwerp.soort(), archief);
    toen.forEach(
        (id, waarde) -> {
          if (!nu.containsKey(id)) {
            van(id).eruit().bij(onderwerp);
          } else if (!nu.get(id).equals(waarde)) {
            van(id).anders().bij(onderwerp);
          }
        });
    nu.keySet().stream()
        .filter(id -> !toen.containsKey(id))
        .forEach(id -> van(id).erin().bij(onderwerp));
  }

  private Verschuiving van(String indicator) {
    return perIndicator.computeIfAbsent(indicator, _ -> new Verschuiving());
  }

  /** Of an indicator; empty when nobody moved. */
  public Optional<Verschuiving> in(String indicator) {
    return Optional.ofNullable(perIndicator.get(indicator));
  }

  /** One of the two reports: what a single subject counts for in each of its figures. */
  private static final class Kant {

    private final Bestek bestek;
    private final Kennis kennis;
    private final Telplan plan = new Telplan();
    private final Map<String, List<Indicatordefinitie>> perTelling = new LinkedHashMap<>();

    Kant(Bestek bestek) {
      this.bestek = bestek;
      this.kennis = bestek.kennis();
      for (Indicatordefinitie indicator : kennis.definities().indicatoren()) {
        plan.indicator(indicator, List.of(bestek.vak()), List.of());
        indicator
            .tellingen()
            .forEach(
                naam -> perTelling.computeIfAbsent(naam, _ -> new ArrayList<>()).add(indicator));
      }
    }

    Map<String, Waarde> waarden(Onderwerpsoort soort, Collection<Archieffeit> archief) {
      List<Bijdrage> bijdragen = kennis.bijdragen(soort, archief);
      Telraam telraam = new Telraam(plan);
      telraam.tel(bijdragen);
      return bijdragen.stream()
          .map(bijdrage -> bijdrage.cel().indicator())
          .distinct()
          .flatMap(naam -> perTelling.getOrDefault(naam, List.of()).stream())
          .distinct()
          .filter(indicator -> !telraam.waarde(indicator, bestek.vak()).leeg())
          .collect(
              toMap(Indicatordefinitie::id, indicator -> telraam.waarde(indicator, bestek.vak())));
    }
  }
}
