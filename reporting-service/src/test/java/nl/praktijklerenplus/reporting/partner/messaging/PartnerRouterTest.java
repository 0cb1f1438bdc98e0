package nl.praktijklerenplus.reporting.partner.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.OtherService;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What each organisation finds on its own topic. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class PartnerRouterTest {

  private static final String OURS = "werkdag";
  private static final String THEIRS = "permens";
  private static final String DAY = "2022-04-04";

  private final UUID student = UUID.randomUUID();
  private OtherService others;

  @Inject DataSource database;
  @Inject PartnerRouter router;
  @Inject Transactions transactions;
  @Inject OnContext context;

  @BeforeEach
  void begin() {
    others = new OtherService();
  }

  @AfterEach
  void end() {
    others.close();
  }

  @Test
  void anOrganisationFollowsItsOwnStudentsAndNobodyElses() {
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    intake("StudentIngestroomd", 2, Map.of("organisatie", OURS, "richting", "GROEN"));
    stage("StageGestart", 1);
    intake("StudentGepauzeerd", 3, Map.of("reden", "PERSOONLIJK"));
    follows(OURS, "KandidaatAangemeld", "StudentIngestroomd", "StageGestart", "StudentGepauzeerd");
    assertThat(PartnerTopic.names(THEIRS, student)).isEmpty();
  }

  @Test
  void itIsTheSameEventWithTheSameIdentity() {
    UUID event = intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    follows(OURS, "KandidaatAangemeld");
    var message = PartnerTopic.of(OURS, student).getFirst();
    assertThat(PartnerTopic.header(message, "ce_id")).isEqualTo(event.toString());
    assertThat(PartnerTopic.header(message, "ce_type"))
        .isEqualTo("nl.praktijklerenplus.studenten.kandidaat-aangemeld.v1");
    assertThat(PartnerTopic.header(message, "ce_source"))
        .isEqualTo("urn:nld:praktijkleren-plus:intake-service");
    assertThat(message.value()).contains("\"organisatie\":\"werkdag\"");
  }

  @Test
  void whatComesBeforeItIsKnownWhoseTheStudentIsIsTold() {
    stage("StageGestart", 1);
    stage("StagebezoekAfgelegd", 2);
    heard(2);
    assertThat(PartnerTopic.names(OURS, student)).isEmpty();
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    follows(OURS, "StageGestart", "StagebezoekAfgelegd", "KandidaatAangemeld");
  }

  @Test
  void whoGoesToAnotherOrganisationIsGivenWithAllThatWentBeforeAndTakenFromTheFormer() {
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    follows(OURS, "KandidaatAangemeld");
    intake("StudentIngestroomd", 2, Map.of("organisatie", THEIRS, "richting", "GROEN"));
    intake("StudentGepauzeerd", 3, Map.of("reden", "PERSOONLIJK"));
    follows(THEIRS, "KandidaatAangemeld", "StudentIngestroomd", "StudentGepauzeerd");
    follows(OURS, "KandidaatAangemeld", "-");
  }

  @Test
  void aCorrectedOrganisationMovesTheStudentToo() {
    UUID event = intake("KandidaatAangemeld", 1, Map.of("organisatie", THEIRS));
    follows(THEIRS, "KandidaatAangemeld");
    intake(
        "GebeurtenisGecorrigeerd",
        2,
        Map.of("gebeurtenis", event, "velden", Map.of("organisatie", OURS)));
    follows(OURS, "KandidaatAangemeld", "GebeurtenisGecorrigeerd");
    assertThat(PartnerTopic.header(PartnerTopic.of(OURS, student).getLast(), "ce_type"))
        .isEqualTo("nl.praktijklerenplus.studenten.gebeurtenis-gecorrigeerd.v1");
    follows(THEIRS, "KandidaatAangemeld", "-");
  }

  @Test
  void whatWasFoundInTheIntakegesprekStaysWithTheTeam() {
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    UUID talk = intake("IntakegesprekGevoerd", 2, Map.of("hulpvragen", List.of("WONEN")));
    intake(
        "GebeurtenisGecorrigeerd",
        3,
        Map.of("gebeurtenis", talk, "velden", Map.of("hulpvragen", List.of("ZORG"))));
    intake("StudentIngestroomd", 4, Map.of("organisatie", OURS, "richting", "GROEN"));
    follows(OURS, "KandidaatAangemeld", "StudentIngestroomd");
  }

  @Test
  void whoIsForgottenIsToBeDropped() {
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    intake("StudentVergeten", 2, Map.of("grond", "VERZOEK"));
    follows(OURS, "KandidaatAangemeld", "StudentVergeten", "-");
  }

  @Test
  void whatIsAboutNoPersonEverybodyFollows() {
    UUID werkgever = UUID.randomUUID();
    others.says(
        "plp.placement",
        "WerkgeverGeworven",
        werkgever,
        werkgever,
        1,
        DAY,
        Map.of("werkgever", werkgever, "code", "W1"));
    for (String organisatie : List.of(OURS, THEIRS, "zorgbalans")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(PartnerTopic.names(organisatie, werkgever))
                      .containsExactly("WerkgeverGeworven"));
    }
  }

  @Test
  void whatIsObservedAndReportedNobodyFollows() {
    UUID observatie = UUID.randomUUID();
    others.says("plp.reporting", "ObservatieVastgelegd", observatie, observatie, 1, DAY, Map.of());
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    await().untilAsserted(() -> assertThat(handled(observatie)).hasSize(1));
    follows(OURS, "KandidaatAangemeld");
    assertThat(PartnerTopic.names(OURS, observatie)).isEmpty();
  }

  @Test
  void anAnswerGoesToWhoAsked() {
    UUID aanmelding = UUID.randomUUID();
    others.says(
        "plp.intake",
        "AanmeldingAanvaard",
        aanmelding,
        aanmelding,
        1,
        DAY,
        Map.of("aanmelding", aanmelding, "organisatie", OURS, "plaats", 3, "student", student));
    await()
        .untilAsserted(
            () ->
                assertThat(PartnerTopic.names(OURS, aanmelding))
                    .containsExactly("AanmeldingAanvaard"));
    assertThat(PartnerTopic.names(THEIRS, aanmelding)).isEmpty();
  }

  @Test
  void redeliveryTellsNothingTwice() {
    Map<String, Object> fields = Map.of("student", student, "organisatie", OURS);
    UUID event = others.says("plp.intake", "KandidaatAangemeld", student, student, 1, DAY, fields);
    others.repeats(event, "plp.intake", "KandidaatAangemeld", student, student, 1, DAY, fields);
    intake("KandidaatAfgesloten", 2, Map.of("reden", "NIET_PASSEND"));
    follows(OURS, "KandidaatAangemeld", "KandidaatAfgesloten");
  }

  /** As at the first start with partners, on an archive that was there before them. */
  @Test
  void whoBeginsToFollowIsGivenWhatWentBeforeOnce() {
    intake("KandidaatAangemeld", 1, Map.of("organisatie", OURS));
    follows(OURS, "KandidaatAangemeld");
    context.await(
        () ->
            transactions.everything(
                session ->
                    Rows.execute(
                        session,
                        "delete from partner_student where student = :student",
                        Map.of("student", student))));
    for (int time = 0; time < 2; time++) {
      context.await(
          () -> transactions.everything(session -> router.catchUp(session, List.of(student))));
    }
    follows(OURS, "KandidaatAangemeld", "KandidaatAangemeld");
  }

  private UUID intake(String name, int version, Map<String, ?> fields) {
    Map<String, Object> all = new java.util.HashMap<>(fields);
    all.put("student", student);
    return others.says("plp.intake", name, student, student, version, DAY, all);
  }

  private void stage(String name, int version) {
    UUID stage = UUID.nameUUIDFromBytes(student.toString().getBytes());
    others.says(
        "plp.placement",
        name,
        student,
        stage,
        version,
        DAY,
        Map.of(
            "stage",
            stage,
            "student",
            student,
            "leerwerkplek",
            UUID.randomUUID(),
            "werkgever",
            UUID.randomUUID()));
  }

  private void follows(String organisatie, String... names) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(PartnerTopic.names(organisatie, student))
                    .containsExactlyInAnyOrder(names));
    assertThat(PartnerTopic.names(organisatie, student)).hasSize(names.length);
  }

  private void heard(int number) {
    await().untilAsserted(() -> assertThat(handled(student)).hasSize(number));
  }

  private List<String> handled(UUID key) {
    return Sql.column(database, "select 1 from inbox where key = ?", key.toString());
  }
}
