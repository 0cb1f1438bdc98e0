package nl.praktijklerenplus.placement;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.AtOnce;
import nl.praktijklerenplus.platform.testkit.AtOnce.Post;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.placement.Portal.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Commands that arrive together and want the same place, student or stage. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class OnePlaceAtATimeTest {

  private static final String BEEINDIGEN = "{\"datum\":\"2022-06-01\",\"reden\":\"STUDENT\"}";

  private static Intake intake;

  @BeforeAll
  static void intakeSpeaks() {
    intake = new Intake();
  }

  @AfterAll
  static void intakeIsSilent() {
    intake.close();
  }

  private static List<Integer> atOnce(List<Post> posts) {
    return AtOnce.post(Roles.PRAKTIJKOPLEIDER, posts);
  }

  private static Post start(UUID student, UUID plek) {
    return new Post("/v1/stages", starten(student, plek, "2022-05-02"));
  }

  private static Post switches(UUID stage, UUID nieuweStage, UUID plek) {
    return new Post("/v1/stages/" + stage + "/wissel", wisselen(nieuweStage, plek));
  }

  @Test
  void ofFiftyWhoWantOneOfTwoPlacesExactlyTwoGetOne() {
    List<UUID> places = List.of(leerwerkplek(), leerwerkplek());
    List<UUID> students = intake.actieveStudenten(50);
    List<Integer> answers =
        atOnce(
            IntStream.range(0, 50)
                .mapToObj(i -> start(students.get(i), places.get(i % 2)))
                .toList());
    assertThat(answers).containsOnly(201, 409).filteredOn(status -> status == 201).hasSize(2);
    for (UUID place : places) {
      assertThat(seen("/v1/stages?leerwerkplek=" + place).extract().<List<?>>path("items"))
          .hasSize(1);
    }
  }

  @RepeatedTest(3)
  void whoStartsAtManyPlacesAtOnceIsOnOneStage() {
    UUID student = intake.actieveStudent();
    List<Integer> answers =
        atOnce(IntStream.range(0, 6).mapToObj(_ -> start(student, leerwerkplek())).toList());
    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @RepeatedTest(3)
  void ofManyWhoSwitchToOnePlaceOneWinsAndTheOthersKeepWhatTheyHad() {
    UUID place = leerwerkplek();
    List<UUID> stages =
        intake.actieveStudenten(8).stream().map(one -> stage(one, leerwerkplek())).toList();
    List<UUID> next = stages.stream().map(_ -> UUID.randomUUID()).toList();
    List<Integer> answers =
        atOnce(
            IntStream.range(0, 8)
                .mapToObj(i -> switches(stages.get(i), next.get(i), place))
                .toList());
    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    for (int i = 0; i < 8; i++) {
      boolean won = answers.get(i) == 201;
      seen("/v1/stages/" + stages.get(i))
          .body("geeindigdOp", won ? equalTo("2022-06-01") : nullValue())
          .body("versie", equalTo(won ? 2 : 1));
      seen("/v1/stages/" + next.get(i)).statusCode(won ? 200 : 404);
    }
  }

  @RepeatedTest(3)
  void twoWhoWantEachOthersPlaceBothKeepTheirOwn() {
    UUID one = leerwerkplek();
    UUID other = leerwerkplek();
    UUID stage = stage(intake.actieveStudent(), one);
    UUID otherStage = stage(intake.actieveStudent(), other);
    assertThat(
            atOnce(
                List.of(
                    switches(stage, UUID.randomUUID(), other),
                    switches(otherStage, UUID.randomUUID(), one))))
        .containsOnly(409);
    seen("/v1/stages/" + stage).body("toestand", equalTo("LOPEND"));
    seen("/v1/stages/" + otherStage).body("toestand", equalTo("LOPEND"));
  }

  @RepeatedTest(3)
  void aStageEndsOnceHoweverManyWaysAtOnce() {
    UUID stage = stage(intake.actieveStudent(), leerwerkplek());
    String path = "/v1/stages/" + stage;
    List<Integer> answers =
        atOnce(
            List.of(
                switches(stage, UUID.randomUUID(), leerwerkplek()),
                new Post(path + "/beeindiging", BEEINDIGEN),
                new Post(
                    path + "/afronding", "{\"datum\":\"2022-06-01\",\"vervolg\":\"VERDER_LEREN\"}"),
                new Post(path + "/beeindiging", BEEINDIGEN)));
    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    seen(path).body("versie", equalTo(2));
  }

  @RepeatedTest(5)
  void aPlaceIsWithdrawnOrTakenNotBoth() {
    UUID place = leerwerkplek();
    List<Integer> answers =
        atOnce(
            List.of(
                start(intake.actieveStudent(), place),
                new Post(
                    "/v1/leerwerkplekken/" + place + "/intrekking", "{\"datum\":\"2022-05-01\"}")));
    assertThat(answers).containsExactlyInAnyOrder(201, 409);
  }

  @RepeatedTest(3)
  void aLeermeesterIsAppointedByOneWerkgever() {
    UUID leermeester = UUID.randomUUID();
    String body = "{\"datum\":\"2022-05-01\",\"leermeester\":\"%s\"}".formatted(leermeester);
    assertThat(
            atOnce(
                IntStream.range(0, 4)
                    .mapToObj(
                        _ -> new Post("/v1/werkgevers/" + werkgever() + "/leermeesters", body))
                    .toList()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }

  @RepeatedTest(3)
  void whoIsHiredTwiceAtOnceHasOneDienstverband() {
    UUID student = intake.actieveStudent();
    List<Post> hirings =
        IntStream.range(0, 4)
            .mapToObj(
                _ ->
                    "{\"datum\":\"2022-06-01\",\"student\":\"%s\",\"werkgever\":\"%s\",\"soort\":\"BETAALD\",\"urenPerWeek\":24}"
                        .formatted(student, werkgever()))
            .map(body -> new Post("/v1/dienstverbanden", body))
            .toList();
    assertThat(atOnce(hirings)).containsOnlyOnce(201).containsOnly(201, 409);
  }
}
