package nl.praktijklerenplus.certification;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.certification.traject.store.TrajectStore;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Listing.After;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** A page of the list costs the same with 100,000 trajecten, also the last one. */
@Tag("lang")
@QuarkusTest
@TestProfile(ManyRows.Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "certification"))
class ManyTrajectenTest {

  private static final String TRAJECTEN =
      """
      insert into traject (traject, student, kwalificatie, rmt, nova_aangemeld, erkenning_behaald,
        praktijkverklaring, gestopt, werkprocessen, behaald, versie)
      select gen_random_uuid(), gen_random_uuid(), (array['25251', '25252', '25254', '25258'])[1 + i % 4],
        (array['GEEN', 'INGEDIEND', 'AFGEWEZEN', 'AKKOORD'])[1 + s.step / 2], s.step > 6, s.step > 7, 'GEEN',
        i % 13 = 0, 6, 3, 5
      from generate_series(1, 100000) i
      cross join lateral (select (abs(hashint4(i)::bigint) % 8)::int as step) s
      """;
  private static final UUID LAST = UUID.fromString("ffc00000-0000-4000-8000-000000000000");

  private static boolean filled;

  @BeforeEach
  void fill() {
    if (!filled) {
      ManyRows.fill(TRAJECTEN);
      filled = true;
    }
  }

  @Test
  void itIsReadFromAnIndexFirstPageAndLast() {
    for (boolean descending : List.of(false, true)) {
      ManyRows.cheap(
          TrajectStore.TRAJECTEN, new Listing().by("kwalificatie", descending).limit(51), 500);
    }
    ManyRows.cheap(
        TrajectStore.TRAJECTEN,
        new Listing().by("kwalificatie", false).after(new After("25258", LAST)).limit(51),
        500);
    ManyRows.cheap(
        TrajectStore.TRAJECTEN, new Listing().where("toestand", "INGEDIEND").limit(51), 2_000);
    ManyRows.cheap(
        TrajectStore.TRAJECTEN,
        new Listing().where("rmt", "INGEDIEND").where("kwalificatie", "25251").limit(51),
        5_000);
  }

  @Test
  void whatItTakesIsPrinted() {
    String token = Tokens.of(Roles.PRAKTIJKOPLEIDER);
    for (String question :
        List.of(
            "/v1/trajecten?sorteer=-kwalificatie",
            "/v1/trajecten?toestand=INGEDIEND&kwalificatie=25258")) {
      ManyRows.measure(
          question, () -> given().auth().oauth2(token).get(question).then().statusCode(200));
    }
  }
}
