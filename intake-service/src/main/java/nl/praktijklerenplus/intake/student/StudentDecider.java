package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.intake.student.Student.*;
import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.intake.student.StudentWeigering.*;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

/** The rules of the path of one student. */
public final class StudentDecider
    implements Decider<StudentCommand, Student, StudentEvent, Bewaring> {

  @Override
  public Student initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<StudentEvent> decide(
      StudentCommand command, LocalDate datum, Student state, Bewaring bewaring) {
    if (command instanceof StudentCommand.StudentVergeten && state instanceof Student.Vergeten) {
      return Outcome.accepted();
    }
    if (command instanceof StudentCommand.StudentVergeten(_, var grond)
        && grond == Grond.BEWAARTERMIJN
        && bewaring.opgeschort()) {
      return Outcome.refused(new BewaringIsOpgeschort());
    }
    StudentEvent event = event(command);
    return Outcome.unless(refusal(new Fact<>(event, datum), state), event);
  }

  private static StudentEvent event(StudentCommand command) {
    return switch (command) {
      case KandidaatAanmelden(var student, var organisatie, var door, var doelgroep, var persoon) ->
          new KandidaatAangemeld(student, organisatie, door, doelgroep, persoon);
      case PersoonsgegevensWijzigen(var student, var persoon) ->
          new PersoonsgegevensGewijzigd(student, persoon);
      case IntakegesprekVoeren gesprek -> event(gesprek);
      case KandidaatAfsluiten(var student, var reden) -> new KandidaatAfgesloten(student, reden);
      case StudentInstromen(var student, var organisatie, var richting) ->
          new StudentIngestroomd(student, organisatie, richting);
      case TrajectPauzeren(var student, var reden, var verwacht, var toelichting) ->
          new StudentGepauzeerd(student, reden, verwacht, toelichting);
      case TrajectHervatten(var student) -> new StudentHervat(student);
      case UitvalVastleggen(var student, var reden, var toelichting) ->
          new StudentUitgevallen(student, reden, toelichting);
      case TerugkeerVastleggen(var student) -> new StudentTeruggekeerd(student);
      case MetingVastleggen(var student, var instrument, var score) ->
          new MetingVastgelegd(student, instrument, score);
      case TrajectAfronden(var student) -> new TrajectAfgerond(student);
      case StudentCommand.StudentVergeten(var student, var grond) ->
          new StudentEvent.StudentVergeten(student, grond);
    };
  }

  private static StudentEvent event(IntakegesprekVoeren gesprek) {
    return new IntakegesprekGevoerd(
        gesprek.student(),
        gesprek.gevoerdDoor(),
        gesprek.hulpvragen(),
        gesprek.ondersteuning(),
        gesprek.leerstijl(),
        gesprek.betaaldWerkBesproken(),
        gesprek.advies(),
        gesprek.herbeoordelenOp(),
        gesprek.motivatie(),
        gesprek.toelichting());
  }

  @Override
  public Optional<StudentWeigering> refusal(Fact<StudentEvent> fact, Student state) {
    return StudentRegels.weigering(fact.event(), state);
  }

  @Override
  public Student evolve(Student state, Fact<StudentEvent> fact) {
    return StudentVerloop.na(state, fact);
  }
}
