package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Given what happened to one traject, when something is asked, then this comes of it. */
record Trajectverhaal(Erkenningstraject state, TrajectOmgeving omgeving) {

  static final UUID TRAJECT = UUID.fromString("00000000-0000-7000-8000-000000000010");
  static final UUID STUDENT = UUID.fromString("00000000-0000-7000-8000-000000000001");
  static final UUID OPDRACHT = UUID.fromString("00000000-0000-7000-8000-000000000020");
  static final LocalDate DAG = LocalDate.of(2022, 9, 5);
  static final String W1 = "B1-K1-W1";
  static final String W2 = "B1-K1-W2";

  private static final ErkenningstrajectDecider DECIDER = new ErkenningstrajectDecider();

  /** Everything outside the traject allows whatever is asked. */
  static final TrajectOmgeving GUNSTIG =
      new TrajectOmgeving(
          Optional.of(new StudentBeeld("ACTIEF", DAG)), false, Set.of(W1, W2), true, true);

  static Trajectverhaal niets() {
    return new Trajectverhaal(DECIDER.initial(), GUNSTIG);
  }

  static Trajectverhaal gestart() {
    return niets().met(start());
  }

  static Trajectverhaal ingediend() {
    return gestart().met(new RmtAanvraagIngediend(TRAJECT));
  }

  static Trajectverhaal afgewezen() {
    return ingediend().met(new RmtAanvraagAfgewezen(TRAJECT, Optional.empty()));
  }

  static Trajectverhaal akkoord() {
    return ingediend().met(new RmtAkkoordGegeven(TRAJECT));
  }

  static Trajectverhaal bijNova() {
    return akkoord().met(new AanmeldingNova(TRAJECT));
  }

  static Trajectverhaal erkend() {
    return bijNova().met(behaald(W1), behaald(W2), new ErkenningBehaald(TRAJECT));
  }

  static Trajectverhaal uitgereikt() {
    return erkend().met(new PraktijkverklaringUitgereikt(TRAJECT));
  }

  static Trajectverhaal ingetrokken() {
    return uitgereikt().met(new PraktijkverklaringIngetrokken(TRAJECT, Intrekreden.FOUT));
  }

  Trajectverhaal gestopt() {
    return met(new ErkenningstrajectGestopt(TRAJECT, Stopreden.STUDENT));
  }

  Trajectverhaal met(ErkenningstrajectEvent... events) {
    Erkenningstraject na = state;
    for (ErkenningstrajectEvent event : events) {
      na = DECIDER.evolve(na, new Fact<>(event, DAG));
    }
    return new Trajectverhaal(na, omgeving);
  }

  Trajectverhaal in(TrajectOmgeving andere) {
    return new Trajectverhaal(state, andere);
  }

  Outcome<ErkenningstrajectEvent> als(ErkenningstrajectCommand command) {
    return DECIDER.decide(command, DAG, state, omgeving);
  }

  void geeft(ErkenningstrajectCommand command, ErkenningstrajectEvent event) {
    assertThat(als(command)).isEqualTo(new Outcome.Accepted<>(List.of(event)));
  }

  void weigert(ErkenningstrajectCommand command, ErkenningstrajectWeigering weigering) {
    assertThat(als(command)).isEqualTo(new Outcome.Refused<>(weigering));
  }

  static ErkenningstrajectGestart start() {
    return new ErkenningstrajectGestart(TRAJECT, STUDENT, "25254", List.of(W1, W2));
  }

  static WerkprocesBeoordeeld behaald(String werkproces) {
    return oordeel(werkproces, Oordeel.BEHAALD);
  }

  static WerkprocesBeoordeeld oordeel(String werkproces, Oordeel oordeel) {
    return new WerkprocesBeoordeeld(
        TRAJECT, werkproces, oordeel, Toetsvorm.GESPREK, Optional.empty(), Optional.empty());
  }
}
