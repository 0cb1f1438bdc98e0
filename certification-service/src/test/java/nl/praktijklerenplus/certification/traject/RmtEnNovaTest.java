package nl.praktijklerenplus.certification.traject;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.ErkenningstrajectCommand.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectWeigering.*;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;

import static nl.praktijklerenplus.certification.traject.Trajectverhaal.*;

class RmtEnNovaTest {

  @Nested
  class BijRmtAanvragen {
    private final RmtAanvragen aanvragen = new RmtAanvragen(TRAJECT);

    @Test
    void RmtAanvragen_kan_aan_het_begin_en_opnieuw_na_een_afwijzing() {
      gestart().geeft(aanvragen, new RmtAanvraagIngediend(TRAJECT));
      afgewezen().geeft(aanvragen, new RmtAanvraagIngediend(TRAJECT));
    }

    @Test
    void RmtAanvragen_wordt_geweigerd_als_er_een_loopt() {
      ingediend().weigert(aanvragen, new RmtAanvraagLoopt());
      afgewezen().met(new RmtAanvraagIngediend(TRAJECT)).weigert(aanvragen, new RmtAanvraagLoopt());
    }

    @Test
    void RmtAanvragen_wordt_geweigerd_na_een_akkoord() {
      for (var verhaal : List.of(akkoord(), bijNova(), erkend(), uitgereikt(), ingetrokken())) {
        verhaal.weigert(aanvragen, new RmtAkkoordAlGegeven());
      }
    }
  }

  @Nested
  class BijRmtAkkoordVastleggen {
    private final RmtAkkoordVastleggen akkoordVastleggen = new RmtAkkoordVastleggen(TRAJECT);

    @Test
    void RmtAkkoordVastleggen_op_een_lopende_aanvraag_wordt_vastgelegd() {
      ingediend().geeft(akkoordVastleggen, new RmtAkkoordGegeven(TRAJECT));
    }

    @Test
    void RmtAkkoordVastleggen_wordt_geweigerd_als_er_geen_aanvraag_loopt() {
      for (var verhaal : List.of(gestart(), afgewezen(), akkoord(), bijNova())) {
        verhaal.weigert(akkoordVastleggen, new GeenRmtAanvraag());
      }
    }
  }

  @Nested
  class BijRmtAfwijzen {
    private final Optional<Persoonsgegeven<String>> toelichting =
        Optional.of(new Persoonsgegeven<>("t"));
    private final RmtAfwijzen afwijzen = new RmtAfwijzen(TRAJECT, toelichting);

    @Test
    void RmtAfwijzen_van_een_lopende_aanvraag_wordt_vastgelegd() {
      ingediend().geeft(afwijzen, new RmtAanvraagAfgewezen(TRAJECT, toelichting));
    }

    @Test
    void RmtAfwijzen_wordt_geweigerd_als_er_geen_aanvraag_loopt() {
      for (var verhaal : List.of(gestart(), afgewezen(), akkoord())) {
        verhaal.weigert(afwijzen, new GeenRmtAanvraag());
      }
    }
  }

  @Nested
  class BijAanmeldenNova {
    private final AanmeldenNova aanmelden = new AanmeldenNova(TRAJECT);

    @Test
    void AanmeldenNova_na_akkoord_wordt_vastgelegd() {
      akkoord().geeft(aanmelden, new AanmeldingNova(TRAJECT));
    }

    @Test
    void AanmeldenNova_wordt_geweigerd_zonder_akkoord() {
      for (var verhaal : List.of(gestart(), ingediend(), afgewezen())) {
        verhaal.weigert(aanmelden, new GeenRmtAkkoord());
      }
    }

    @Test
    void AanmeldenNova_wordt_geweigerd_als_het_al_gebeurd_is() {
      for (var verhaal : List.of(bijNova(), erkend(), uitgereikt(), ingetrokken())) {
        verhaal.weigert(aanmelden, new AlAangemeldBijNova());
      }
    }
  }
}
