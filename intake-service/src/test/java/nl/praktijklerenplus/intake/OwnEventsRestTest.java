package nl.praktijklerenplus.intake;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.People.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Intake listens to nobody: an event of its own is in at once, any other one never comes. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class OwnEventsRestTest {

  @Test
  void anOwnEventIsInAndAnotherOneIsAWrongQuestion() {
    UUID student = kandidaat("werkdag", "2022-04-04");
    String event = intake(student, "2022-04-14", "STARTEN", "");
    get(STUDENTEN + "/" + student + "?na=" + event).statusCode(200);
    get(STUDENTEN + "?na=" + UUID.randomUUID())
        .statusCode(400)
        .body("type", equalTo("urn:plp:probleem:gebeurtenis-komt-hier-niet"));
    get(STUDENTEN + "?na=straks").statusCode(400).body("fouten.veld", contains("na"));
  }
}
