package nl.praktijklerenplus.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.CorrectieMaaktLaterOnmogelijk;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.GevolgNietCorrigeerbaar;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.DatumNaVolgendeWijziging;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.DatumVoorEersteDag;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.DatumVoorVorigeWijziging;
import nl.praktijklerenplus.platform.kernel.DatumWeigering.EersteDagNaWaarneming;
import nl.praktijklerenplus.platform.kernel.Lamp.Event;
import nl.praktijklerenplus.platform.kernel.Lamp.LampDecider;
import nl.praktijklerenplus.platform.kernel.Lamp.Seen;
import nl.praktijklerenplus.platform.kernel.Lamp.SwitchedOff;
import nl.praktijklerenplus.platform.kernel.Lamp.SwitchedOn;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionsTest {

  private static final LampDecider DECIDER = new LampDecider();

  private record Day(int day, Event event) {}

  private static Day on(int day) {
    return new Day(day, new SwitchedOn());
  }

  private static Day off(int day) {
    return new Day(day, new SwitchedOff());
  }

  private static Day seen(int day, boolean shining) {
    return new Day(day, new Seen(shining));
  }

  private static History<Event> history(Day... days) {
    List<Recorded<Event>> events = new ArrayList<>();
    for (Day one : days) {
      events.add(
          new Recorded<>(
              UUID.randomUUID(),
              events.size() + 1,
              new Fact<>(one.event(), date(one.day())),
              Instant.EPOCH,
              Optional.empty(),
              UUID.randomUUID()));
    }
    return new History<>(events);
  }

  private static LocalDate date(int day) {
    return LocalDate.of(2022, 5, day);
  }

  @Test
  void aStateChangeMustStayBetweenItsNeighbours() {
    assertThat(Corrections.judge(DECIDER, history(on(5), off(4), on(9)), 1))
        .containsInstanceOf(DatumVoorVorigeWijziging.class);
    assertThat(Corrections.judge(DECIDER, history(on(5), off(10), on(9)), 1))
        .containsInstanceOf(DatumNaVolgendeWijziging.class);
    assertThat(Corrections.judge(DECIDER, history(on(5), off(9), on(9)), 1)).isEmpty();
  }

  @Test
  void anObservationMayGoToAnyDayFromTheFirst() {
    assertThat(Corrections.judge(DECIDER, history(on(5), seen(5, true), off(9)), 1)).isEmpty();
    assertThat(Corrections.judge(DECIDER, history(on(5), seen(20, true), off(9)), 1)).isEmpty();
    assertThat(Corrections.judge(DECIDER, history(on(5), seen(4, true), off(9)), 1))
        .containsInstanceOf(DatumVoorEersteDag.class);
  }

  @Test
  void theFirstDayMayNotComeAfterWhatWasObserved() {
    assertThat(Corrections.judge(DECIDER, history(on(7), seen(6, true), off(9)), 0))
        .containsInstanceOf(EersteDagNaWaarneming.class);
    assertThat(Corrections.judge(DECIDER, history(on(10), off(9)), 0))
        .containsInstanceOf(DatumNaVolgendeWijziging.class);
    assertThat(Corrections.judge(DECIDER, history(on(6), seen(6, true), off(9)), 0)).isEmpty();
  }

  @Test
  void aLaterEventThatBecomesImpossibleIsNamed() {
    var corrected = history(on(5), off(6), seen(7, true));
    assertThat(Corrections.judge(DECIDER, corrected, 0))
        .get()
        .isInstanceOfSatisfying(
            CorrectieMaaktLaterOnmogelijk.class,
            refusal -> assertThat(refusal.gebeurtenis()).isEqualTo("Seen"));
  }

  @Test
  void whatAPolicyRecordedIsCorrectedAtItsCause() {
    var consequence =
        new Recorded<Event>(
            UUID.randomUUID(),
            1,
            new Fact<>(new SwitchedOn(), date(5)),
            Instant.EPOCH,
            Optional.of(UUID.randomUUID()),
            UUID.randomUUID());
    assertThat(Corrections.allowed(consequence)).containsInstanceOf(GevolgNietCorrigeerbaar.class);
  }

  @Test
  void aConsequenceMovesWithItsCauseButNotBeforeWhatWentBefore() {
    var history = history(on(5), off(8));
    assertThat(Corrections.moved(history, 1, date(7))).isEqualTo(date(7));
    assertThat(Corrections.moved(history, 1, date(3))).isEqualTo(date(5));
  }
}
