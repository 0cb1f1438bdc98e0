package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
          List.of("aanmeldingen", Trechterstanden.bereikt(Stap.AANGEMELD)),
          List.of("intakegesprekken", Trechterstanden.bereikt(Stap.INTAKE)),
          List.of("stages-gestart", Trechterstanden.bereikt(Stap.OP_STAGE)),
          List.of("rmt-aanvragen", Trechterstanden.bereikt(Stap.RMT_AANGEVRAAGD)),
          List.of("rmt-akkoorden", Trechterstanden.bereikt(Stap.AKKOORD)),
          List.of("aanmeldingen-nova", Trechterstanden.bereikt(Stap.NOVA)),
          List.of("erkenningen-behaald", Trechterstanden.bereikt(Stap.ERKENNING)),
          List.of(
              "praktijkverklaringen-uitgereikt", Trechterstanden.bereikt(Stap.PRAKTIJKVERKLARING)),
          List.of("dienstverbanden-gestart", Trechterstanden.bereikt(Stap.DIENSTVERBAND)),
          List.of(Trechterstanden.bereikt(Stap.DIENSTVERBAND), "in-nazorg"),
          List.of(Trechterstanden.bereikt(Stap.INTAKE), "aanmelding-tot-intake"),
          List.of(Trechterstanden.bereikt(Stap.INGESTROOMD), "intake-tot-instroom"),
          List.of(Trechterstanden.bereikt(Stap.OP_STAGE), "instroom-tot-stage"),
          List.of(Trechterstanden.bereikt(Stap.AKKOORD), "rmt-aanvraag-tot-akkoord"),
          List.of(Trechterstanden.bereikt(Stap.NOVA), "akkoord-tot-nova"),
          List.of(Trechterstanden.bereikt(Stap.ERKENNING), "nova-tot-erkenning"),
          List.of(Trechterstanden.bereikt(Stap.ERKENNING), "instroom-tot-erkenning"));

  private static final List<String> NA_INSTROOM =
      List.of(
          "studenten-actief",
          "studenten-gepauzeerd",
          "studenten-uitgevallen",
          "studenten-afgerond");

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
    verbanden.gevonden.addAll(new Trechterverbanden(kwartaal).alle());
    verbanden.gevonden.addAll(new Cohortverbanden(kwartaal, vorige.kwartaal()).alle(vakjes));
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
            NA_INSTROOM.stream().map(naam -> punt(plaats.van(naam))).toList()));
    gevonden.add(
        new Verband(
            List.of(punt(plaats.van("studenten-uitgevallen")), punt(plaats.van("terugkeer"))),
            List.of(punt(plaats.van("uitval"))),
            true));
    TEN_MINSTE.forEach(namen -> tenMinste(plaats, namen));
    duurzaam(plaats);
  }

  private void duurzaam(Vakje plaats) {
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
}
