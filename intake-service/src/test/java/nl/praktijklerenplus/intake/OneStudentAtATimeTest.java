package nl.praktijklerenplus.intake;

import java.util.Collections;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.RepeatedTest;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.AtOnce;
import nl.praktijklerenplus.platform.testkit.AtOnce.Post;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static nl.praktijklerenplus.intake.Portal.actief;
import static nl.praktijklerenplus.intake.Portal.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Commands about one student that arrive together: decided one after the other, none lost. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class OneStudentAtATimeTest {

  private static final int STARTED = 3;

  @RepeatedTest(5)
  void ofTwoThatExcludeEachOtherOneWinsOrBothInOrder() {
    String student = actief();
    List<Integer> answers =
        AtOnce.post(
            Roles.PRAKTIJKOPLEIDER,
            List.of(
                new Post(
                    student + "/pauzes", "{\"datum\":\"2022-05-02\",\"reden\":\"PERSOONLIJK\"}"),
                new Post(student + "/afronding", "{\"datum\":\"2022-05-02\"}")));
    assertThat(answers).containsExactlyInAnyOrder(201, 409);
    versie(student, STARTED + 1);
  }

  @RepeatedTest(5)
  void ofTwoThatMayFollowEachOtherBothCountWhenTheOrderAllows() {
    String student = actief();
    List<Integer> answers =
        AtOnce.post(
            Roles.PRAKTIJKOPLEIDER,
            List.of(
                new Post(
                    student + "/pauzes", "{\"datum\":\"2022-05-02\",\"reden\":\"PERSOONLIJK\"}"),
                new Post(
                    student + "/uitval", "{\"datum\":\"2022-05-02\",\"reden\":\"PERSOONLIJK\"}")));
    assertThat(answers).contains(201).isSubsetOf(201, 409);
    versie(student, STARTED + Collections.frequency(answers, 201));
  }

  @RepeatedTest(3)
  void manyMetingenAtOnceAreAllRecorded() {
    String student = actief();
    var meting =
        new Post(
            student + "/metingen",
            "{\"datum\":\"2022-05-02\",\"instrument\":\"TEVREDENHEID\",\"score\":7}");
    assertThat(AtOnce.post(Roles.PRAKTIJKOPLEIDER, Collections.nCopies(40, meting)))
        .containsOnly(201);
    versie(student, STARTED + 40);
  }

  private static void versie(String student, int versie) {
    as(Roles.PRAKTIJKOPLEIDER).get(student).then().body("versie", equalTo(versie));
  }
}
