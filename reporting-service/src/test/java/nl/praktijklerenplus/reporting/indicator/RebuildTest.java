package nl.praktijklerenplus.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Apart;
import nl.praktijklerenplus.reporting.Platform;
import nl.praktijklerenplus.reporting.projection.Barrier;
import nl.praktijklerenplus.reporting.projection.Builds;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/**
 * A cube that is built from the archive is the one that was kept by events, whatever happens
 * meanwhile.
 */
@QuarkusTest
@TestProfile(Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildTest {

  @Inject CubeAndArchive data;
  @Inject Delivery delivery;

  @BeforeEach
  void someHistoryAndRoom() {
    Builds.makeRoom();
    delivery.shuffled(Delivery.projectYears(), 50, 1);
  }

  @Test
  void theRebuiltCubeIsTheLiveOneAndTheFunctionOfTheArchive() {
    Map<Moment, Long> live = data.stored();
    long facts = data.timeline();

    String version = Builds.begun();
    Builds.until(version, "LIVE");

    assertThat(live).hasSizeGreaterThan(500);
    assertThat(data.stored()).isEqualTo(live).isEqualTo(data.computed());
    assertThat(data.wronglyRolledUp()).isEmpty();
    assertThat(data.timeline()).isEqualTo(facts);
  }

  @Test
  void aBuildThatIsKilledGoesOnWhereItWas() throws Exception {
    Map<Moment, Long> live = data.stored();
    String version;
    try (Barrier barrier = Barrier.raised()) {
      version = Builds.begun();
      barrier.untilABuildStandsBeforeIt();
      barrier.killWhatWaits();
      barrier.untilABuildStandsBeforeIt();
      Builds.get(version).body("toestand", equalTo("BOUWEND"));
      assertThat(data.stored()).isEqualTo(live);
    }
    // What was read twice would count twice.
    int total = Builds.until(version, "LIVE").extract().path("totaal");
    Builds.get(version).body("gelezen", equalTo(total));
    assertThat(data.stored()).isEqualTo(live);
  }

  @Test
  void whatComesInDuringABuildIsInBothVersionsOnce() throws Exception {
    String version;
    Map<Moment, Long> before = data.stored();
    try (Barrier barrier = Barrier.raised()) {
      version = Builds.begun();
      barrier.untilABuildStandsBeforeIt();
      List<Feit> years = Delivery.projectYears();
      delivery.shuffled(years, 100, 2);
      delivery.shuffled(years, 100, 3);
      assertThat(data.stored()).isNotEqualTo(before).isEqualTo(data.computed());
    }
    Builds.until(version, "LIVE");
    assertThat(data.stored()).isEqualTo(data.computed());
  }

  @Test
  void figuresNeverDipWhileEventsStreamInAndVersionsChangeUnderThem() {
    AtomicBoolean streaming = new AtomicBoolean(true);
    CompletableFuture<Void> stream =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; streaming.get(); i++) {
                delivery.shuffled(Delivery.projectYears(), 20, i);
              }
            },
            Thread.ofPlatform()::start);
    CompletableFuture<Integer> reader =
        CompletableFuture.supplyAsync(
            () -> {
              int highest = 0;
              while (streaming.get()) {
                int now = aanmeldingen();
                assertThat(now).isGreaterThanOrEqualTo(highest);
                highest = now;
              }
              return highest;
            },
            Thread.ofPlatform()::start);

    Builds.until(Builds.begun(), "LIVE");
    String old = Builds.CIJFERS + "/versies/" + older();
    Builds.until(Builds.begun(), "LIVE");
    Builds.post(old + "/terugzetten").statusCode(202);
    Builds.until(old, "LIVE");
    streaming.set(false);
    stream.join();

    assertThat(reader.join()).isPositive();
    assertThat(data.stored()).isEqualTo(data.computed());
    assertThat(data.wronglyRolledUp()).isEmpty();
  }

  private static int older() {
    return Builds.get(Builds.CIJFERS)
        .extract()
        .jsonPath()
        .getInt("versies.find { it.toestand == 'OUD' && !it.opgeruimd }.versie");
  }

  private static int aanmeldingen() {
    return Platform.get("indicatoren/aanmeldingen?peildatum=2030-01-01")
        .statusCode(200)
        .extract()
        .path("waarde");
  }
}
