package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.*;

import static nl.praktijklerenplus.certification.traject.Trajectregels.als;

/** Per command: what must hold outside the traject. */
record Omgevingsregels(TrajectOmgeving omgeving, LocalDate datum) {

  Optional<ErkenningstrajectWeigering> weigering(ErkenningstrajectCommand command) {
    return switch (command) {
      case ErkenningstrajectStarten starten -> starten(starten);
      case WerkprocesBeoordelen _ -> als(!omgeving.stageBekend(), new StageOnbekend());
      case ErkenningToekennen _ ->
          als(!omgeving.erkendOpEenStagedag(), new GeenErkendLeerbedrijf());
      case OpdrachtAfronden _,
          RmtAanvragen _,
          RmtAkkoordVastleggen _,
          RmtAfwijzen _,
          AanmeldenNova _,
          PraktijkverklaringUitreiken _,
          PraktijkverklaringIntrekken _,
          ErkenningstrajectStoppen _ ->
          Optional.empty();
    };
  }

  private Optional<ErkenningstrajectWeigering> starten(ErkenningstrajectStarten starten) {
    return als(omgeving.student().isEmpty(), new StudentOnbekend())
        .or(this::studentActief)
        .or(() -> vanKwalificatie(starten))
        .or(() -> als(omgeving.anderTrajectLoopt(), new TrajectLooptAl(starten.kwalificatie())))
        .or(this::naWijzigingStudent);
  }

  private Optional<ErkenningstrajectWeigering> studentActief() {
    return omgeving
        .student()
        .filter(student -> !student.actief())
        .map(student -> new StudentNietActief(student.toestand()));
  }

  private Optional<ErkenningstrajectWeigering> vanKwalificatie(ErkenningstrajectStarten starten) {
    Set<String> vreemd = new LinkedHashSet<>(starten.werkprocessen());
    vreemd.removeAll(omgeving.werkprocessenVanKwalificatie());
    return als(
        !vreemd.isEmpty(), new WerkprocesNietVanKwalificatie(vreemd, starten.kwalificatie()));
  }

  private Optional<ErkenningstrajectWeigering> naWijzigingStudent() {
    return omgeving
        .student()
        .map(StudentBeeld::laatsteWijziging)
        .filter(datum::isBefore)
        .map(DatumVoorWijzigingStudent::new);
  }
}
