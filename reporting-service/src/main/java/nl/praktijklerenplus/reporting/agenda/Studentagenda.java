package nl.praktijklerenplus.reporting.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Organisatie;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static nl.praktijklerenplus.reporting.agenda.Agendasoort.*;

/** What must be done for one student. A fact that does not fit leaves nothing to do. */
record Studentagenda(UUID student, Tijdlijn tijdlijn, List<Feit> eigen, Pauzes pauzes) {

  static final int NAZORG_DAGEN = 90;
  static final int NAZORG_MAANDEN = 36;
  static final int RMT_DAGEN = 30;

  private static final Set<String> TOESTANDEN =
      Set.of(
          "KandidaatAangemeld",
          "KandidaatAfgesloten",
          "StudentIngestroomd",
          "StudentGepauzeerd",
          "StudentHervat",
          "StudentUitgevallen",
          "StudentTeruggekeerd",
          "TrajectAfgerond");
  private static final Set<String> VAN_HET_RMT =
      Set.of(
          "RmtAanvraagIngediend",
          "RmtAkkoordGegeven",
          "RmtAanvraagAfgewezen",
          "ErkenningstrajectGestopt");

  static Stream<Agendapunt> van(UUID student, Tijdlijn tijdlijn) {
    List<Feit> eigen =
        tijdlijn.feiten().stream()
            .filter(feit -> feit.stroom().equals(student))
            .sorted(Comparator.comparing(Feit::versie))
            .toList();
    return new Studentagenda(student, tijdlijn, eigen, Pauzes.van(eigen)).punten();
  }

  private Stream<Agendapunt> punten() {
    return eigen.stream().anyMatch(feit -> feit.is("StudentVergeten"))
        ? Stream.empty()
        : Stream.of(herbeoordeling().stream(), hervatting().stream(), nazorg().stream(), rmt())
            .flatMap(punten -> punten);
  }

  private Optional<Feit> laatste(Set<String> gebeurtenissen) {
    return eigen.stream()
        .filter(feit -> gebeurtenissen.contains(feit.gebeurtenis()))
        .reduce((eerder, later) -> later);
  }

  /** The fact that began the state the student is in, if it is this one. */
  private Optional<Feit> sinds(String gebeurtenis) {
    return laatste(TOESTANDEN).filter(feit -> feit.is(gebeurtenis));
  }

  /** On the day that was agreed; who must wait without one is asked after at once. */
  private Optional<Agendapunt> herbeoordeling() {
    return sinds("KandidaatAangemeld")
        .flatMap(_ -> laatste(Set.of("IntakegesprekGevoerd")))
        .flatMap(
            gesprek -> gesprek.dag("herbeoordelenOp").or(() -> wacht(gesprek).map(Feit::datum)))
        .map(dag -> punt(HERBEOORDELING, student, dag, Optional.empty()));
  }

  private static Optional<Feit> wacht(Feit gesprek) {
    return Optional.of(gesprek).filter(feit -> feit.heeft("advies", "WACHTEN"));
  }

  private Optional<Agendapunt> hervatting() {
    return sinds("StudentGepauzeerd")
        .flatMap(pauze -> pauze.dag("verwachteHervatting"))
        .map(dag -> punt(HERVATTING, student, dag, Optional.empty()));
  }

  /** Until three years after the first dienstverband began. */
  private Optional<Agendapunt> nazorg() {
    Optional<LocalDate> begin = dagen("DienstverbandGestart").min(Comparator.naturalOrder());
    Optional<LocalDate> einde = begin.map(dag -> dag.plusMonths(NAZORG_MAANDEN));
    return Stream.concat(begin.stream(), dagen("NazorgcontactGevoerd"))
        .max(Comparator.naturalOrder())
        .filter(_ -> begin.isPresent())
        .flatMap(laatste -> pauzes.na(laatste, NAZORG_DAGEN))
        .filter(dag -> dag.isBefore(einde.orElseThrow()))
        .map(dag -> punt(NAZORGCONTACT, student, dag, einde));
  }

  private Stream<LocalDate> dagen(String gebeurtenis) {
    return tijdlijn.feiten().stream().filter(feit -> feit.is(gebeurtenis)).map(Feit::datum);
  }

  private Stream<Agendapunt> rmt() {
    Map<UUID, Feit> laatste =
        tijdlijn.feiten().stream()
            .filter(feit -> VAN_HET_RMT.contains(feit.gebeurtenis()))
            .collect(
                Collectors.toMap(
                    Feit::stroom,
                    feit -> feit,
                    (een, ander) -> een.versie() > ander.versie() ? een : ander));
    return laatste.values().stream()
        .filter(feit -> feit.is("RmtAanvraagIngediend"))
        .flatMap(
            aanvraag ->
                pauzes.na(aanvraag.datum(), RMT_DAGEN).stream()
                    .map(dag -> punt(RMT_AANVRAAG, aanvraag.stroom(), dag, Optional.empty())));
  }

  private Agendapunt punt(
      Agendasoort soort, UUID betreft, LocalDate dag, Optional<LocalDate> vervaltOp) {
    return new Agendapunt(
        soort,
        betreft,
        Optional.of(student),
        Optional.empty(),
        Optional.empty(),
        Organisatie.van(tijdlijn),
        dag,
        dag,
        vervaltOp);
  }
}
