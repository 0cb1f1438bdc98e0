package nl.praktijklerenplus.certification;

import java.util.Collections;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.AtOnce;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that arrive together: no two of them may find that there is no traject yet. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class OneTrajectAtATimeTest {

  private static final int TOGETHER = 12;
  private static final int STUDENTS = 5;

  @Test
  void ofManyAtOnceOnlyOneTrajectStartsForTheSameStudentAndKwalificatie() {
    try (Others others = new Others()) {
      for (int number = 0; number < STUDENTS; number++) {
        var start =
            new AtOnce.Post(Portal.TRAJECTEN, Portal.starten(others.activeStudent(), "2022-05-10"));
        assertThat(AtOnce.post(Roles.PRAKTIJKOPLEIDER, Collections.nCopies(TOGETHER, start)))
            .containsOnlyOnce(201)
            .containsOnly(201, 409);
      }
    }
  }

  @Test
  void theRmtSaysYesOrNoNotBoth() {
    try (Others others = new Others()) {
      for (int number = 0; number < STUDENTS; number++) {
        String traject = Portal.started(others.activeStudent());
        Portal.step(Roles.PRAKTIJKOPLEIDER, traject, "/rmt-aanvragen", "2022-06-01")
            .statusCode(201);
        String path = Portal.TRAJECTEN + "/" + traject;
        String day = "{\"datum\":\"2022-06-02\"}";
        assertThat(
                AtOnce.post(
                    Roles.RMT,
                    List.of(
                        new AtOnce.Post(path + "/rmt-akkoorden", day),
                        new AtOnce.Post(path + "/rmt-afwijzingen", day))))
            .containsExactlyInAnyOrder(201, 409);
      }
    }
  }
}
