package nl.praktijklerenplus.reporting.partner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ZichtTest {

  @ParameterizedTest
  @ValueSource(strings = {"studenten", "stages", "dienstverbanden", "trajecten"})
  void watOverEenStudentGaatVolgtDeEigenOrganisatie(String soort) {
    assertThat(Zicht.op(soort, "WatDanOok")).isEqualTo(Zicht.WIE_DE_STUDENT_BEGELEIDT);
  }

  @Test
  void watInHetIntakegesprekIsGevondenVolgtNiemand() {
    assertThat(Zicht.op("studenten", "IntakegesprekGevoerd")).isEqualTo(Zicht.NIEMAND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"observaties", "doelstellingen", "rapporten", "nog-niet-bedacht"})
  void watNietIsGenoemdVolgtNiemand(String soort) {
    assertThat(Zicht.op(soort, "WatDanOok")).isEqualTo(Zicht.NIEMAND);
  }

  @Test
  void alleWerkgeversVolgtIedereen() {
    assertThat(Zicht.op("werkgevers", "WerkgeverGeworven")).isEqualTo(Zicht.IEDEREEN);
    assertThat(Zicht.op("aanmeldingen", "AanmeldingAanvaard")).isEqualTo(Zicht.WIE_HET_VROEG);
  }
}
