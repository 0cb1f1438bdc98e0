package nl.praktijklerenplus.reporting.indicator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Apart;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A proposed definition beside the one in force, over all history; no figure is touched. */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ProefdefinitieRestTest {

  private static final Indicatordefinitie GELDEND =
      Indicatoren.van("studenten-op-stage").orElseThrow();
  private static final Indicatordefinitie VOORSTEL =
      Indicatoren.voorstellen().stream()
          .filter(een -> een.id().equals(GELDEND.id()))
          .findFirst()
          .orElseThrow();

  @Inject CubeAndArchive data;
  @Inject Delivery delivery;

  private static ValidatableResponse ask(String body) {
    return Platform.post(Roles.PROJECTLEIDER, "proefdefinities", body);
  }

  private static ValidatableResponse tried() {
    String trial =
        ask("{\"indicator\":\"studenten-op-stage\",\"versie\":2}")
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> get(trial).body("toestand", equalTo("GEREED")));
    return get(trial);
  }

  private static ValidatableResponse get(String address) {
    return Platform.as(Roles.PROJECTLEIDER).get(address).then();
  }

  @Test
  void aTrialShowsBothSeriesAndWhoIsCountedDifferentlyAndTouchesNoFigure() {
    delivery.shuffled(Delivery.projectYears(), 100, 1);
    Map<Moment, Long> figures = data.stored();

    ValidatableResponse result = tried();

    assertThat(differing(result)).isNotEmpty().isEqualTo(differing(data.archive()));
    result.body("uitkomst.aantal", equalTo(differing(result).size()));
    for (String month : List.of("2022-06", "2022-12", "2023-06")) {
      LocalDate day = YearMonth.parse(month).atEndOfMonth();
      String point = "uitkomst.reeks.find { it.tot == '" + day + "' }.";
      result.body(point + "oud", equalTo(counted(GELDEND, day)));
      result.body(point + "nieuw", equalTo(counted(VOORSTEL, day)));
    }
    assertThat(data.stored()).isEqualTo(figures);
    UUID one = differing(result).iterator().next();
    result.body("uitkomst.afwijkend.onderwerp", hasItem(one.toString()));
    // The next trial takes the place of this one.
    tried();
    tried();
  }

  private static Set<UUID> differing(ValidatableResponse result) {
    return result
        .extract()
        .jsonPath()
        .getList("uitkomst.afwijkend.onderwerp", String.class)
        .stream()
        .map(UUID::fromString)
        .collect(toSet());
  }

  private static Set<UUID> differing(List<Feit> archive) {
    return perStudent(archive).entrySet().stream()
        .filter(
            student ->
                !Afwijking.van(GELDEND, VOORSTEL, Tijdlijn.van(student.getValue())).isEmpty())
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private int counted(Indicatordefinitie definition, LocalDate day) {
    return perStudent(data.archive()).values().stream()
        .flatMap(
            facts ->
                Bijdragen.van(
                    Definities.alleen(definition), definition.onderwerp(), Tijdlijn.van(facts))
                    .stream())
        .filter(bijdrage -> !bijdrage.cel().geldigOp().isAfter(day))
        .mapToInt(Bijdrage::aantal)
        .sum();
  }

  private static Map<UUID, List<Feit>> perStudent(List<Feit> archive) {
    return archive.stream()
        .filter(feit -> feit.heeft("student"))
        .collect(groupingBy(feit -> feit.uuid("student").orElseThrow()));
  }

  @Test
  void onlyWhatIsProposedCanBeTriedAndAllThatIsWrongIsSaid() {
    ask("{\"indicator\":\"studenten-op-stage\",\"versie\":1}").statusCode(400);
    ask("{\"indicator\":\"bestaat-niet\",\"versie\":2}").statusCode(400);
    ask("{\"indicator\":7,\"versie\":\"twee\",\"meer\":1}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("fouten.veld", equalTo(List.of("meer", "indicator", "versie")));
    ask("geen json").statusCode(400);
    ask("[]").statusCode(400);
    get("/v1/proefdefinities/9999").statusCode(404);
    get("/v1/proefdefinities/9999?voorbij=x").statusCode(400);
    for (String role : List.of(Roles.BEHEERDER, Roles.ONDERZOEKER, Roles.FINANCIER)) {
      Platform.post(role, "proefdefinities", "{\"indicator\":\"studenten-op-stage\",\"versie\":2}")
          .statusCode(403);
    }
  }
}
