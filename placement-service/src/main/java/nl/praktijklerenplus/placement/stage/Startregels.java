package nl.praktijklerenplus.placement.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import nl.praktijklerenplus.placement.stage.StageWeigering.*;

/** What the student, the leerwerkplek and the leermeester must allow before a stage begins. */
final class Startregels {

  private static final List<Startregel> REGELS =
      List.of(
          Startregels::studentBekend,
          Startregels::leermeesterBekend,
          Startregels::studentActief,
          Startregels::studentVrij,
          Startregels::plekAangeboden,
          Startregels::plekVrij,
          Startregels::naWijzigingStudent,
          Startregels::naWijzigingPlek);

  private Startregels() {}

  /** The first rule that forbids it. */
  static Optional<StageWeigering> weigering(LocalDate datum, StageOmgeving omgeving) {
    return REGELS.stream().flatMap(regel -> regel.toets(datum, omgeving).stream()).findFirst();
  }

  private static Optional<StageWeigering> studentBekend(LocalDate datum, StageOmgeving omgeving) {
    return als(omgeving.student().isEmpty(), new StudentOnbekend());
  }

  private static Optional<StageWeigering> leermeesterBekend(
      LocalDate datum, StageOmgeving omgeving) {
    return als(!omgeving.leermeesterBekend(), new LeermeesterOnbekend());
  }

  private static Optional<StageWeigering> studentActief(LocalDate datum, StageOmgeving omgeving) {
    return omgeving
        .student()
        .map(StudentBeeld::toestand)
        .filter(toestand -> toestand != StudentToestand.ACTIEF)
        .map(StudentNietActief::new);
  }

  private static Optional<StageWeigering> studentVrij(LocalDate datum, StageOmgeving omgeving) {
    return als(omgeving.studentHeeftAndereStage(), new StudentAlOpStage());
  }

  private static Optional<StageWeigering> plekAangeboden(LocalDate datum, StageOmgeving omgeving) {
    return als(plek(omgeving, PlekBeeld::ingetrokken), new LeerwerkplekIngetrokken());
  }

  private static Optional<StageWeigering> plekVrij(LocalDate datum, StageOmgeving omgeving) {
    return als(plek(omgeving, PlekBeeld::bezet), new LeerwerkplekBezet());
  }

  private static Optional<StageWeigering> naWijzigingStudent(
      LocalDate datum, StageOmgeving omgeving) {
    return omgeving
        .student()
        .map(StudentBeeld::laatsteWijziging)
        .filter(datum::isBefore)
        .map(DatumVoorWijzigingStudent::new);
  }

  private static Optional<StageWeigering> naWijzigingPlek(LocalDate datum, StageOmgeving omgeving) {
    return omgeving
        .plek()
        .map(PlekBeeld::laatsteWijziging)
        .filter(datum::isBefore)
        .map(DatumVoorWijzigingLeerwerkplek::new);
  }

  private static boolean plek(StageOmgeving omgeving, Predicate<PlekBeeld> eigenschap) {
    return omgeving.plek().filter(eigenschap).isPresent();
  }

  private static Optional<StageWeigering> als(boolean zo, StageWeigering weigering) {
    return zo ? Optional.of(weigering) : Optional.empty();
  }

  private interface Startregel {
    Optional<StageWeigering> toets(LocalDate datum, StageOmgeving omgeving);
  }
}
