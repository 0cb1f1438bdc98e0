package nl.praktijklerenplus.intake.student;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Given what happened to one student, when something is asked, then this comes of it. */
record StudentVerhaal(Student state, LocalDate dag) {

  static final UUID STUDENT = UUID.fromString("00000000-0000-7000-8000-000000000001");
  static final LocalDate EERSTE_DAG = LocalDate.of(2022, 4, 4);
  static final Instant NU = Instant.parse("2022-06-01T10:00:00Z");

  private static final StudentDecider DECIDER = new StudentDecider();

  /** Each event a day after the one before it. */
  static StudentVerhaal gegeven(StudentEvent... events) {
    StudentVerhaal verhaal = new StudentVerhaal(DECIDER.initial(), EERSTE_DAG);
    for (StudentEvent event : events) {
      verhaal = verhaal.met(event);
    }
    return verhaal;
  }

  StudentVerhaal met(StudentEvent... events) {
    StudentVerhaal verhaal = this;
    for (StudentEvent event : events) {
      Student na = DECIDER.evolve(verhaal.state, new Fact<>(event, verhaal.dag));
      verhaal = new StudentVerhaal(na, verhaal.dag.plusDays(1));
    }
    return verhaal;
  }

  StudentVerhaal op(LocalDate ander) {
    return new StudentVerhaal(state, ander);
  }

  Outcome<StudentEvent> als(StudentCommand command) {
    return DECIDER.decide(command, dag, state, new StudentOmgeving(false, NU));
  }

  Outcome<StudentEvent> alsOpgeschort(StudentCommand command) {
    return DECIDER.decide(command, dag, state, new StudentOmgeving(true, NU));
  }

  void geeft(StudentCommand command, StudentEvent event) {
    assertThat(als(command)).isEqualTo(new Outcome.Accepted<>(List.of(event)));
  }

  void weigert(StudentCommand command, StudentWeigering weigering) {
    assertThat(als(command)).isEqualTo(new Outcome.Refused<>(weigering));
  }

  static StudentVerhaal niets() {
    return gegeven();
  }

  static StudentVerhaal kandidaat() {
    return gegeven(aangemeld());
  }

  static StudentVerhaal afgesloten() {
    return kandidaat().met(new KandidaatAfgesloten(STUDENT, Afsluitreden.ANDER_AANBOD));
  }

  static StudentVerhaal actief() {
    return kandidaat()
        .met(gesprek(Advies.STARTEN), new StudentIngestroomd(STUDENT, "permens", "GROEN"));
  }

  static StudentVerhaal gepauzeerd() {
    return actief()
        .met(new StudentGepauzeerd(STUDENT, Reden.SYSTEMISCH, Optional.empty(), Optional.empty()));
  }

  static StudentVerhaal uitgevallen() {
    return actief().met(new StudentUitgevallen(STUDENT, Reden.PERSOONLIJK, Optional.empty()));
  }

  static StudentVerhaal afgerond() {
    return actief().met(new TrajectAfgerond(STUDENT));
  }

  StudentVerhaal vergeten() {
    return met(new StudentVergeten(STUDENT, Grond.VERZOEK));
  }

  static KandidaatAangemeld aangemeld() {
    return new KandidaatAangemeld(
        STUDENT, "werkdag", Doorverwijzer.JOBCOACH, Doelgroep.ANDERS, Optional.empty());
  }

  static IntakegesprekGevoerd gesprek(Advies advies) {
    return new IntakegesprekGevoerd(
        STUDENT,
        "JOBCOACH",
        List.of(Hulpvraag.ARBEID),
        Ondersteuning.BREDER,
        Optional.empty(),
        true,
        advies,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
