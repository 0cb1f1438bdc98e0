package nl.praktijklerenplus.placement.dienstverband;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandEvent.*;
import nl.praktijklerenplus.placement.dienstverband.DienstverbandWeigering.*;
import nl.praktijklerenplus.platform.kernel.*;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.*;

import static nl.praktijklerenplus.placement.dienstverband.Dienstverbandvoorbeelden.*;
import static org.assertj.core.api.Assertions.assertThat;

/** How long nazorg may go on, and where it is kept. */
class NazorgTest {
  @Nested
  class BijNazorgcontactVastleggen {

    @Test
    void NazorgcontactVastleggen_staat_bij_het_eerste_dienstverband() {
      assertThat(besluit(NAZORG, VANDAAG, na(GESTART), IN_DIENST))
          .isEqualTo(Outcome.accepted(CONTACT));
    }

    @Test
    void NazorgcontactVastleggen_kan_ook_na_het_einde_en_zo_vaak_als_nodig() {
      assertThat(besluit(NAZORG, VANDAAG, na(GESTART, BEEINDIGD, CONTACT), UIT_DIENST))
          .isEqualTo(Outcome.accepted(CONTACT));
    }

    @Test
    void NazorgcontactVastleggen_wordt_geweigerd_als_er_nooit_een_dienstverband_was() {
      assertThat(besluit(NAZORG, VANDAAG, na(), NOOIT_IN_DIENST))
          .isEqualTo(Outcome.refused(new NooitInDienst()));
    }

    @Test
    void NazorgcontactVastleggen_wordt_geweigerd_als_de_student_onbekend_is() {
      assertThat(besluit(NAZORG, VANDAAG, na(), DienstverbandOmgeving.GEEN))
          .isEqualTo(Outcome.refused(new StudentOnbekend()));
    }

    @Test
    void NazorgcontactVastleggen_kan_tot_de_dag_voor_drie_jaar_na_het_begin() {
      assertThat(besluit(NAZORG, LocalDate.of(2025, 9, 4), na(GESTART), IN_DIENST))
          .isEqualTo(Outcome.accepted(CONTACT));
    }

    @Test
    void NazorgcontactVastleggen_wordt_geweigerd_vanaf_de_dag_drie_jaar_na_het_begin() {
      LocalDate einde = LocalDate.of(2025, 9, 5);
      assertThat(besluit(NAZORG, einde, na(GESTART), IN_DIENST))
          .isEqualTo(Outcome.refused(new NazorgVerlopen(einde)));
      assertThat(besluit(NAZORG, einde.plusYears(1), na(GESTART), IN_DIENST))
          .isEqualTo(Outcome.refused(new NazorgVerlopen(einde)));
    }

    @Test
    void NazorgcontactVastleggen_telt_vanaf_een_schrikkeldag_tot_28_februari() {
      Dienstverband sindsSchrikkeldag = vanaf(LocalDate.of(2024, 2, 29));
      LocalDate einde = LocalDate.of(2027, 2, 28);
      assertThat(besluit(NAZORG, einde.minusDays(1), sindsSchrikkeldag, IN_DIENST))
          .isEqualTo(Outcome.accepted(CONTACT));
      assertThat(besluit(NAZORG, einde, sindsSchrikkeldag, IN_DIENST))
          .isEqualTo(Outcome.refused(new NazorgVerlopen(einde)));
    }

    @Test
    void een_correctie_van_het_begin_kan_een_later_nazorgcontact_niet_buiten_de_drie_jaar_zetten() {
      var contact = recorded(2, CONTACT, VANDAAG.plusYears(3).minusDays(1));
      var vroeger = new History<>(List.of(recorded(1, GESTART, VANDAAG.minusDays(1)), contact));
      var later = new History<>(List.of(recorded(1, GESTART, VANDAAG.plusDays(1)), contact));
      assertThat(Corrections.judge(DECIDER, vroeger, 0))
          .containsInstanceOf(CorrectieMaaktLaterOnmogelijk.class);
      assertThat(Corrections.judge(DECIDER, later, 0)).isEmpty();
    }

    private static Recorded<DienstverbandEvent> recorded(
        int version, DienstverbandEvent event, LocalDate datum) {
      UUID id = new UUID(10, version);
      return new Recorded<>(
          id, version, new Fact<>(event, datum), Instant.EPOCH, Optional.empty(), id);
    }
  }
}
