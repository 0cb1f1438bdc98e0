package nl.praktijklerenplus.intake.student;

import java.util.Optional;
import java.util.function.Function;

import nl.praktijklerenplus.intake.student.Student.*;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;

/** Per event: in which state of the student it may happen. */
final class StudentRegels {

  private StudentRegels() {}

  static Optional<StudentWeigering> weigering(StudentEvent event, Student state) {
    return switch (state) {
      case Onbekend _ -> weiger(!(event instanceof KandidaatAangemeld), new StudentOnbekend());
      case Bekend student -> weigering(event, student);
      case Vergeten(Bekend student) ->
          weiger(eistPersoon(event), new StudentIsVergeten()).or(() -> weigering(event, student));
    };
  }

  /** What cannot be without somebody whose data is still here. */
  static boolean eistPersoon(StudentEvent event) {
    return event instanceof PersoonsgegevensGewijzigd || event instanceof StudentVergeten;
  }

  private static Optional<StudentWeigering> weigering(StudentEvent event, Bekend student) {
    return switch (event) {
      case KandidaatAangemeld _ -> alleen(Afgesloten.class, student, StudentAlBekend::new);
      case IntakegesprekGevoerd gesprek -> volledig(gesprek).or(() -> kandidaat(student));
      case KandidaatAfgesloten _ -> kandidaat(student);
      case StudentIngestroomd _ -> kandidaat(student).or(() -> adviesStarten(student));
      case StudentGepauzeerd _ -> actief(student);
      case StudentHervat _ -> alleen(Gepauzeerd.class, student, StudentNietGepauzeerd::new);
      case StudentUitgevallen _ -> alleen(InTraject.class, student, StudentNietInTraject::new);
      case StudentTeruggekeerd _ -> alleen(Vertrokken.class, student, StudentNietVertrokken::new);
      case MetingVastgelegd meting ->
          inBereik(meting)
              .or(() -> alleen(Ingestroomd.class, student, StudentNietIngestroomd::new));
      case TrajectAfgerond _ -> actief(student);
      case StudentOvergedragen(_, _, var toestemming) ->
          weiger(!toestemming, new ToestemmingOntbreekt());
      case PersoonsgegevensGewijzigd _, InzageVerleend _, NoodtoegangGenomen _, StudentVergeten _ ->
          Optional.empty();
    };
  }

  private static Optional<StudentWeigering> kandidaat(Bekend student) {
    return alleen(Kandidaat.class, student, GeenKandidaat::new);
  }

  private static Optional<StudentWeigering> actief(Bekend student) {
    return alleen(Actief.class, student, StudentNietActief::new);
  }

  private static Optional<StudentWeigering> adviesStarten(Bekend student) {
    Optional<Advies> advies =
        student instanceof Kandidaat kandidaat
            ? kandidaat.laatsteIntake().map(Intake::advies)
            : Optional.empty();
    return weiger(advies.filter(Advies.STARTEN::equals).isEmpty(), new AdviesNietStarten(advies));
  }

  private static Optional<StudentWeigering> volledig(IntakegesprekGevoerd gesprek) {
    return weiger(gesprek.hulpvragen().isEmpty(), new HulpvragenOntbreken());
  }

  private static Optional<StudentWeigering> inBereik(MetingVastgelegd meting) {
    return weiger(
        !meting.instrument().reikt(meting.score()),
        new ScoreBuitenBereik(meting.instrument(), meting.score()));
  }

  private static Optional<StudentWeigering> alleen(
      Class<? extends Bekend> toestand,
      Bekend student,
      Function<Toestand, StudentWeigering> anders) {
    return weiger(!toestand.isInstance(student), anders.apply(student.toestand()));
  }

  private static Optional<StudentWeigering> weiger(boolean fout, StudentWeigering weigering) {
    return fout ? Optional.of(weigering) : Optional.empty();
  }
}
