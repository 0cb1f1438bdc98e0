package nl.praktijklerenplus.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.Portal.actief;
import static nl.praktijklerenplus.intake.Portal.as;
import static nl.praktijklerenplus.intake.Portal.event;
import static nl.praktijklerenplus.intake.Portal.overwrite;
import static nl.praktijklerenplus.intake.Portal.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** When keys cannot be had: for a while, or any more. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class KeysRestTest {

  private static final String PERSOON =
      "{\"datum\":\"2022-05-01\",\"persoonsgegevens\":{\"naam\":\"KANARIE\",\"geboortedatum\":\"1990-01-01\"}}";
  private static final String PAUZE =
      "{\"datum\":\"2022-06-02\",\"reden\":\"PERSOONLIJK\",\"toelichting\":\"KANARIE\"}";
  private static final String METING =
      "{\"datum\":\"2022-06-01\",\"instrument\":\"TEVREDENHEID\",\"score\":5}";

  @ConfigProperty(name = "plp.master-key-file")
  Path masterKeys;

  @Inject DataSource database;

  @Test
  void withTheKeyStoreAwayNothingPersonalIsTakenOrShownAndNoEventIsLost() throws IOException {
    String student = actief();
    overwrite(Roles.PRAKTIJKOPLEIDER, student + "/persoonsgegevens", PERSOON).statusCode(201);
    String key = "sleutels-" + student;
    Path away = masterKeys.resolveSibling("weg-" + UUID.randomUUID());
    Files.move(masterKeys, away);
    try {
      assertThat(refused(pause(student, key))).doesNotContain("KANARIE");
      assertThat(refused(held(student))).doesNotContain("KANARIE");
      post(Roles.PRAKTIJKOPLEIDER, student + "/metingen", METING).statusCode(201);
    } finally {
      Files.move(away, masterKeys);
    }
    pause(student, key).statusCode(201).body("versie", equalTo(6));
    pause(student, key).statusCode(200).body("versie", equalTo(6));
    held(student)
        .statusCode(200)
        .body("vastgelegd.find { it.versie == 6 }.velden.toelichting", equalTo("KANARIE"));
  }

  private static String refused(ValidatableResponse answer) {
    return answer
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .contentType("application/problem+json")
        .extract()
        .asString();
  }

  private static ValidatableResponse pause(String student, String key) {
    return as(Roles.PRAKTIJKOPLEIDER)
        .header("Idempotency-Key", key)
        .body(PAUZE)
        .post(student + "/pauzes")
        .then();
  }

  private static ValidatableResponse held(String student) {
    return as(Roles.PRIVACYFUNCTIONARIS).get(student + "/inzage").then();
  }

  /** Of any of the keys: what is decided and shown of everybody is what it was. */
  @Test
  void withAnySubsetOfTheKeysMissingEverythingButWhatIsPersonalIsTheSame() throws SQLException {
    List<String> students = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String student = actief();
      overwrite(Roles.PRAKTIJKOPLEIDER, student + "/persoonsgegevens", PERSOON).statusCode(201);
      event(student + "/pauzes", PAUZE);
      students.add(student);
    }
    List<String> before = students.stream().map(KeysRestTest::shown).toList();
    Random random = new Random(5);
    for (String student : students) {
      destroy(student, "IDENTITY", random.nextBoolean());
      destroy(student, "NOTES", random.nextBoolean());
    }
    assertThat(students.stream().map(KeysRestTest::shown).toList()).isEqualTo(before);
    for (String student : students) {
      event(student + "/hervattingen", "{\"datum\":\"2022-06-09\"}");
      as(Roles.PRAKTIJKOPLEIDER).get(student).then().body("toestand", equalTo("ACTIEF"));
    }
  }

  private static String shown(String student) {
    return as(Roles.PRAKTIJKOPLEIDER).get(student).then().extract().asString()
        + as(Roles.PRAKTIJKOPLEIDER).get(student + "/dossier").then().extract().asString();
  }

  private void destroy(String student, String protection, boolean really) throws SQLException {
    if (!really) {
      return;
    }
    UUID id = UUID.fromString(student.substring(student.lastIndexOf('/') + 1));
    try (Connection connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from subject_key where subject = ? and protection = ?")) {
      delete.setObject(1, id);
      delete.setString(2, protection);
      assertThat(delete.executeUpdate()).isOne();
    }
  }
}
