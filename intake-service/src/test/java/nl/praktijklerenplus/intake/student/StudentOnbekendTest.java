package nl.praktijklerenplus.intake.student;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.praktijklerenplus.intake.student.StudentCommand.*;
import nl.praktijklerenplus.intake.student.StudentWeigering.StudentOnbekend;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Refusal.Kind;

import static nl.praktijklerenplus.intake.student.StudentVerhaal.STUDENT;
import static nl.praktijklerenplus.intake.student.StudentVerhaal.niets;
import static org.assertj.core.api.Assertions.assertThat;

class StudentOnbekendTest {

  static Stream<StudentCommand> allesBehalveAanmelden() {
    return Stream.of(
        new IntakegesprekVoeren(
            STUDENT,
            "JOBCOACH",
            List.of(Hulpvraag.ARBEID),
            Ondersteuning.BREDER,
            Optional.empty(),
            true,
            Advies.STARTEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new PersoonsgegevensWijzigen(STUDENT, new Persoonsgegeven<>(null)),
        new KandidaatAfsluiten(STUDENT, Afsluitreden.ANDER_AANBOD),
        new StudentInstromen(STUDENT, "werkdag", "GROEN"),
        new TrajectPauzeren(STUDENT, Reden.PERSOONLIJK, Optional.empty(), Optional.empty()),
        new TrajectHervatten(STUDENT),
        new UitvalVastleggen(STUDENT, Reden.PERSOONLIJK, Optional.empty()),
        new TerugkeerVastleggen(STUDENT),
        new MetingVastleggen(STUDENT, Instrument.SELF_EFFICACY, 5),
        new TrajectAfronden(STUDENT),
        new StudentOverdragen(STUDENT, "permens", true),
        new InzageVerlenen(STUDENT, "permens", StudentVerhaal.EERSTE_DAG),
        new NoodtoegangNemen(STUDENT, Noodreden.CRISIS, Optional.empty()),
        new StudentVergeten(STUDENT, Grond.VERZOEK));
  }

  @ParameterizedTest
  @MethodSource("allesBehalveAanmelden")
  void wordt_geweigerd_als_de_student_onbekend_is(StudentCommand command) {
    niets().weigert(command, new StudentOnbekend());
  }

  @Test
  void onbekend_is_van_de_soort_UNKNOWN() {
    assertThat(new StudentOnbekend().kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void de_proef_dekt_elk_commando_behalve_KandidaatAanmelden() {
    assertThat(allesBehalveAanmelden().map(Object::getClass).distinct())
        .hasSize(StudentCommand.class.getPermittedSubclasses().length - 1);
  }
}
