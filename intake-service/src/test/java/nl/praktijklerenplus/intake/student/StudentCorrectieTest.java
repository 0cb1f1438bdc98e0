package nl.praktijklerenplus.intake.student;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.student.StudentEvent.*;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.CorrectieMaaktLaterOnmogelijk;
import nl.praktijklerenplus.platform.kernel.Corrections;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.History;
import nl.praktijklerenplus.platform.kernel.Recorded;
import nl.praktijklerenplus.platform.kernel.Refusal;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.*;
import static org.assertj.core.api.Assertions.assertThat;

class StudentCorrectieTest {

  private final StudentIngestroomd ingestroomd =
      new StudentIngestroomd(STUDENT, "permens", "GROEN");

  @Test
  void een_advies_waarop_iemand_instroomde_kan_niet_meer_WACHTEN_worden() {
    assertThat(oordeel(1, aangemeld(), gesprek(Advies.WACHTEN), ingestroomd))
        .containsInstanceOf(CorrectieMaaktLaterOnmogelijk.class);
  }

  @Test
  void een_eerder_advies_kan_wel_veranderen_zolang_het_laatste_STARTEN_is() {
    var events =
        new StudentEvent[] {
          aangemeld(), gesprek(Advies.NIET_PASSEND), gesprek(Advies.STARTEN), ingestroomd
        };
    assertThat(oordeel(1, events)).isEmpty();
  }

  @Test
  void een_gecorrigeerde_score_blijft_binnen_het_bereik() {
    var meting = new MetingVastgelegd(STUDENT, Instrument.PARTICIPATIELADDER, 7);
    assertThat(oordeel(3, aangemeld(), gesprek(Advies.STARTEN), ingestroomd, meting))
        .containsInstanceOf(StudentWeigering.ScoreBuitenBereik.class);
  }

  private static Optional<Refusal> oordeel(int index, StudentEvent... gecorrigeerd) {
    List<Recorded<StudentEvent>> stroom =
        IntStream.range(0, gecorrigeerd.length).mapToObj(i -> op(i, gecorrigeerd[i])).toList();
    return Corrections.judge(new StudentDecider(), new History<>(stroom), index);
  }

  private static Recorded<StudentEvent> op(int i, StudentEvent event) {
    return new Recorded<>(
        new UUID(0, i),
        i + 1,
        new Fact<>(event, EERSTE_DAG.plusDays(i)),
        Instant.EPOCH,
        Optional.empty(),
        new UUID(1, i));
  }
}
