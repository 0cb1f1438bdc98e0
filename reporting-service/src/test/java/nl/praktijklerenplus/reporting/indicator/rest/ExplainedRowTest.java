package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.reporting.indicator.Afbakening;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verklaringen;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

import static nl.praktijklerenplus.reporting.indicator.Dimensie.ORGANISATIE;
import static nl.praktijklerenplus.reporting.indicator.Dimensie.REDEN;
import static org.assertj.core.api.Assertions.assertThat;

/** What is behind a figure shows no field that who asks may not see. */
class ExplainedRowTest {

  private static final Indicatordefinitie PAUZES = Indicatoren.van("pauzes").orElseThrow();

  @Test
  void whyStandsThereForWhoMaySeeReasonsAlone() {
    assertThat(kenmerken(PAUZES.zonder(Set.of("hulpvragen")))).containsExactly("PERSOONLIJK");
    assertThat(kenmerken(PAUZES.zonder(Set.of("reden", "advies")))).containsExactly("");
  }

  @Test
  void norCanItBeFoundByAskingForOneOfThem() {
    assertThat(PAUZES.dimensies()).contains(REDEN);
    assertThat(PAUZES.zonder(Set.of("reden")).dimensies())
        .contains(ORGANISATIE)
        .doesNotContain(REDEN);
  }

  private static List<String> kenmerken(Indicatordefinitie indicator) {
    Verhaal verhaal = new Verhaal();
    verhaal.student("2022-04-01", "KandidaatAangemeld", "organisatie=werkdag");
    verhaal.student("2022-04-20", "StudentIngestroomd", "organisatie=werkdag", "richting=GROEN");
    verhaal.student("2022-05-01", "StudentGepauzeerd", "reden=PERSOONLIJK");
    var verklaring =
        Verklaringen.van(
                Definities.GELDEND,
                indicator,
                new Afbakening(Tijdvak.tot(LocalDate.of(2022, 12, 31)), Map.of()))
            .van(Tijdlijn.van(verhaal.feiten()));
    return ExplainedRow.of(UUID.randomUUID(), indicator, verklaring, Set.of()).delen().stream()
        .flatMap(part -> part.geteld().stream())
        .flatMap(one -> Stream.of(one.kenmerk() == null ? "" : one.kenmerk()))
        .toList();
  }
}
