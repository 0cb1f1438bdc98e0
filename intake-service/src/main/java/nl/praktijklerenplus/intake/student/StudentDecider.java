package nl.praktijklerenplus.intake.student;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    implements Decider<StudentCommand, Student, StudentEvent, StudentOmgeving> {

  static final Duration LANGSTE_NOODTOEGANG = Duration.ofHours(3);

  @Override
  public Student initial() {
    return new Onbekend();
  }

  @Override
  public Outcome<StudentEvent> decide(
      StudentCommand command, LocalDate datum, Student state, StudentOmgeving omgeving) {
    if (command instanceof StudentCommand.StudentVergeten && state instanceof Student.Vergeten) {
      return Outcome.accepted();
    }
    StudentEvent event = event(command, omgeving);
    return Outcome.unless(
        refusal(new Fact<>(event, datum), state).or(() -> nuNiet(event, datum, omgeving)), event);
  }

  /** What depends on more than the past, and is no reason to doubt it afterwards. */
  private static Optional<StudentWeigering> nuNiet(
      StudentEvent event, LocalDate datum, StudentOmgeving omgeving) {
    if (event instanceof StudentEvent.StudentVergeten(_, var grond)
        && grond == Grond.BEWAARTERMIJN
        && omgeving.opgeschort()) {
      return Optional.of(new BewaringIsOpgeschort());
    }
    if (event instanceof InzageVerleend(_, _, var tot) && tot.isBefore(datum)) {
      return Optional.of(new InzageIsAlVoorbij(tot));
    }
    return event instanceof NoodtoegangGenomen(_, _, var tot) && !duurtKort(tot, omgeving.moment())
        ? Optional.of(new NoodtoegangBuitenDeTijd())
        : Optional.empty();
  }

  private static boolean duurtKort(Instant tot, Instant moment) {
    return tot.isAfter(moment) && !tot.isAfter(moment.plus(LANGSTE_NOODTOEGANG));
  }

  private static Instant uiterlijk(StudentOmgeving omgeving) {
    return omgeving.moment().plus(LANGSTE_NOODTOEGANG).truncatedTo(ChronoUnit.SECONDS);
  }

  private static StudentEvent event(StudentCommand command, StudentOmgeving omgeving) {
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
      case StudentOverdragen(var student, var naar, var toestemming) ->
          new StudentOvergedragen(student, naar, toestemming);
      case InzageVerlenen(var student, var organisatie, var tot) ->
          new InzageVerleend(student, organisatie, tot);
      case NoodtoegangNemen(var student, var reden, var tot) ->
          new NoodtoegangGenomen(student, reden, tot.orElse(uiterlijk(omgeving)));
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
