package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Cohortstanden;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;

import static java.util.stream.Collectors.groupingBy;

/**
 * All that is known to hold between the cells of a quarter, and between these and earlier ones:
 * whoever can count to it without a cell knows the cell.
 */
final class Verbanden {

  private static final Set<String> WIE = Set.of("organisatie", "richting");

  /** What is at least as many as what, wherever it is counted: everything there comes of it. */
  private static final List<List<String>> TEN_MINSTE =
      List.of(
          List.of("pauzes", "studenten-gepauzeerd", "hervattingen"),
          List.of("uitval", "studenten-uitgevallen"),
          List.of("rmt-aanvragen", "rmt-in-behandeling", "rmt-akkoorden", "rmt-afwijzingen"),
          List.of("rmt-akkoorden", "aanmeldingen-nova"),
          List.of("aanmeldingen-nova", "erkenningen-behaald"),
          List.of("knelpunten-gemeld", "knelpunten-opgelost"),
          List.of("knelpunten-opgelost", Afgeleid.DOOR_WERKGEVER),
          List.of("stages-gestart", "studenten-op-stage"),
          List.of("stages-gestart", "stagewissels"),
          List.of("dienstverbanden-gestart", "dienstverbanden-betaald"));

  /** The same where only the whole compares. */
  private static final List<List<String>> IN_HET_GEHEEL =
      List.of(
          List.of("aanmeldingen", "kandidaten", "studenten-ingestroomd"),
          List.of("aanmeldingen", bereikt(Stap.AANGEMELD)),
          List.of("intakegesprekken", bereikt(Stap.INTAKE)),
          List.of("stages-gestart", bereikt(Stap.OP_STAGE)),
          List.of("rmt-aanvragen", bereikt(Stap.RMT_AANGEVRAAGD)),
          List.of("rmt-akkoorden", bereikt(Stap.AKKOORD)),
          List.of("aanmeldingen-nova", bereikt(Stap.NOVA)),
          List.of("erkenningen-behaald", bereikt(Stap.ERKENNING)),
          List.of("praktijkverklaringen-uitgereikt", bereikt(Stap.PRAKTIJKVERKLARING)),
          List.of("dienstverbanden-gestart", bereikt(Stap.DIENSTVERBAND)),
          List.of(bereikt(Stap.DIENSTVERBAND), "in-nazorg"),
          List.of(bereikt(Stap.INTAKE), "aanmelding-tot-intake"),
          List.of(bereikt(Stap.INGESTROOMD), "intake-tot-instroom"),
          List.of(bereikt(Stap.OP_STAGE), "instroom-tot-stage"),
          List.of(bereikt(Stap.AKKOORD), "rmt-aanvraag-tot-akkoord"),
          List.of(bereikt(Stap.NOVA), "akkoord-tot-nova"),
          List.of(bereikt(Stap.ERKENNING), "nova-tot-erkenning"),
          List.of(bereikt(Stap.ERKENNING), "instroom-tot-erkenning"));

  private static final List<String> NA_INSTROOM =
      List.of("ACTIEF", "GEPAUZEERD", "UITGEVALLEN", "AFGEROND");

  private final Kwartaal kwartaal;
  private final Publicatie vorige;
  private final List<Verband> gevonden = new ArrayList<>();

  private Verbanden(Kwartaal kwartaal, Publicatie vorige) {
    this.kwartaal = kwartaal;
    this.vorige = vorige;
  }

  /**
   * @param vakjes that there are in the quarter
   * @param vorige what was published before
   */
  static List<Verband> van(Kwartaal kwartaal, Collection<Vakje> vakjes, Publicatie vorige) {
    Verbanden verbanden = new Verbanden(kwartaal, vorige);
    verbanden.uitsplitsingen(vakjes);
    verbanden.overal(vakjes);
    verbanden.trechter();
    verbanden.cohorten(vakjes);
    verbanden.sindsVorige(vakjes);
    verbanden.inGroei();
    return verbanden.gevonden;
  }

  private Punt punt(Vakje vakje) {
    return new Punt(kwartaal, vakje);
  }

  private Punt geheel(String telling) {
    return punt(Vakje.geheel(telling));
  }

  /** The cells of a split are the whole. */
  private void uitsplitsingen(Collection<Vakje> vakjes) {
    vakjes.stream()
        .filter(vakje -> !vakje.isGeheel() && !vakje.per().equals(Afgeleid.COHORT))
        .collect(groupingBy(vakje -> List.of(vakje.telling(), vakje.per())))
        .forEach(
            (tabel, cellen) ->
                gevonden.add(
                    Verband.som(
                        geheel(tabel.getFirst()), cellen.stream().map(this::punt).toList())));
  }

  private void overal(Collection<Vakje> vakjes) {
    vakjes.stream()
        .filter(vakje -> vakje.isGeheel() || WIE.contains(vakje.per()))
        .map(vakje -> vakje.van(""))
        .distinct()
        .forEach(this::inEenPlaats);
    IN_HET_GEHEEL.forEach(namen -> tenMinste(Vakje.geheel(""), namen));
    gevonden.add(
        Verband.som(
            geheel(Afgeleid.DOOR_WERKGEVER),
            List.of(punt(new Vakje("knelpunten-opgelost", "door", "WERKGEVER")))));
    gevonden.add(
        Verband.tenMinste(
            punt(new Vakje("intakegesprekken", "advies", "STARTEN")),
            geheel("studenten-ingestroomd")));
    gevonden.add(
        Verband.tenMinste(
            punt(new Vakje("dienstverbanden-gestart", "soort", "BETAALD")),
            geheel("dienstverbanden-betaald")));
  }

  private void inEenPlaats(Vakje plaats) {
    gevonden.add(
        Verband.som(
            punt(plaats.van("studenten-ingestroomd")),
            Stream.of(
                    "studenten-actief",
                    "studenten-gepauzeerd",
                    "studenten-uitgevallen",
                    "studenten-afgerond")
                .map(naam -> punt(plaats.van(naam)))
                .toList()));
    gevonden.add(
        new Verband(
            List.of(punt(plaats.van("studenten-uitgevallen")), punt(plaats.van("terugkeer"))),
            List.of(punt(plaats.van("uitval"))),
            true));
    TEN_MINSTE.forEach(namen -> tenMinste(plaats, namen));
    Afgeleid.DUURZAAM.forEach(
        naam ->
            gevonden.add(
                Verband.som(
                    punt(plaats.van(Afgeleid.noemer(naam))),
                    List.of(
                        punt(plaats.van(Afgeleid.teller(naam))),
                        punt(plaats.van(Afgeleid.anders(naam)))))));
    for (int i = 1; i < Afgeleid.DUURZAAM.size(); i++) {
      tenMinste(
          plaats,
          List.of(
              Afgeleid.noemer(Afgeleid.DUURZAAM.get(i - 1)),
              Afgeleid.noemer(Afgeleid.DUURZAAM.get(i))));
    }
  }

  private void tenMinste(Vakje plaats, List<String> namen) {
    gevonden.add(
        Verband.tenMinste(
            punt(plaats.van(namen.getFirst())),
            namen.stream().skip(1).map(naam -> punt(plaats.van(naam))).toArray(Punt[]::new)));
  }

  private void trechter() {
    gevonden.add(
        Verband.som(geheel("studenten-ingestroomd"), List.of(geheel(bereikt(Stap.INGESTROOMD)))));
    gevonden.add(
        Verband.som(
            geheel("kandidaten"),
            List.of(geheel(wachtend(Stap.AANGEMELD)), geheel(wachtend(Stap.INTAKE)))));
    for (Stap stap : Stap.values()) {
      stap.volgende().ifPresent(volgende -> stap(stap, volgende));
    }
  }

  /** Who waits reached the step and not the next. */
  private void stap(Stap stap, Stap volgende) {
    gevonden.add(Verband.tenMinste(geheel(bereikt(stap)), geheel(wachtend(stap))));
    gevonden.add(
        Verband.tenMinste(
            geheel(bereikt(stap)), geheel(bereikt(volgende)), geheel(wachtend(stap))));
  }

  private void cohorten(Collection<Vakje> vakjes) {
    List<Vakje> totalen =
        vakjes.stream().filter(vakje -> vakje.telling().equals(Afgeleid.COHORT)).toList();
    totalen.forEach(this::cohort);
    samen("studenten-ingestroomd", totalen, Afgeleid.COHORT);
    samen("studenten-actief", totalen, Cohortstanden.toestand("ACTIEF"));
    samen("studenten-gepauzeerd", totalen, Cohortstanden.toestand("GEPAUZEERD"));
    samen("studenten-uitgevallen", totalen, Cohortstanden.toestand("UITGEVALLEN"));
    samen("studenten-afgerond", totalen, Cohortstanden.toestand("AFGEROND"));
    samen("studenten-op-stage", totalen, Cohortstanden.OP_STAGE);
  }

  private void cohort(Vakje cohort) {
    gevonden.add(
        Verband.som(
            punt(cohort),
            NA_INSTROOM.stream()
                .map(toestand -> punt(cohort.van(Cohortstanden.toestand(toestand))))
                .toList()));
    gevonden.add(Verband.tenMinste(punt(cohort), punt(cohort.van(Cohortstanden.OP_STAGE))));
    gevonden.add(Verband.tenMinste(punt(cohort), punt(cohort.van(Cohortstanden.IN_DIENST))));
    gevonden.add(Verband.som(punt(cohort), List.of(new Punt(vorige.kwartaal(), cohort))));
    if (cohort.waarde().equals(kwartaal.einde().toString())) {
      gevonden.add(
          Verband.som(
              geheel("studenten-ingestroomd"),
              List.of(
                  new Punt(vorige.kwartaal(), Vakje.geheel("studenten-ingestroomd")),
                  punt(cohort))));
    }
  }

  private void samen(String telling, List<Vakje> cohorten, String inCohort) {
    gevonden.add(
        Verband.som(
            geheel(telling), cohorten.stream().map(cohort -> punt(cohort.van(inCohort))).toList()));
  }

  /** What counts from the beginning does not shrink. */
  private void sindsVorige(Collection<Vakje> vakjes) {
    vakjes.stream()
        .filter(vakje -> Afgeleid.OPLOPEND.contains(vakje.telling()))
        .forEach(
            vakje ->
                gevonden.add(Verband.gegroeid(punt(vakje), new Punt(vorige.kwartaal(), vakje))));
  }

  /** Of what came too the cells of a split are the whole. */
  private void inGroei() {
    List.copyOf(gevonden).stream()
        .filter(verband -> !verband.rest() && verband.punten().allMatch(this::looptOp))
        .map(Verband::inGroei)
        .forEach(gevonden::add);
  }

  private boolean looptOp(Punt punt) {
    return punt.kwartaal().equals(kwartaal) && Afgeleid.OPLOPEND.contains(punt.vakje().telling());
  }

  private static String bereikt(Stap stap) {
    return Trechterstanden.bereikt(stap);
  }

  private static String wachtend(Stap stap) {
    return Trechterstanden.wachtend(stap);
  }
}
