package nl.praktijklerenplus.intake.student.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.intake.student.Toestand;
import nl.praktijklerenplus.intake.student.store.StudentStore;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Listing.After;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** A page of the list costs the same with 100,000 students, also the last one. */
@Tag("lang")
@QuarkusTest
@TestProfile(ManyRows.Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class ManyStudentsTest {

  private static final String STUDENTS =
      """
      insert into student (student, toestand, organisatie, richting, sinds, herbeoordelen_op,
        verwachte_hervatting, versie)
      select gen_random_uuid(), t.toestand,
        (array['werkdag', 'permens', 'zorgbalans', 'dock-haarlem', 'haarlem-effect', 'spaarne-werkt',
          'leger-des-heils', 'stichting-ontmoetingen'])[1 + i % 8],
        case when t.toestand in ('KANDIDAAT', 'AFGESLOTEN') then null
          else (array['GROEN', 'HORECA', 'LOGISTIEK', 'DIENSTVERLENING', 'SOCIAAL_WERK'])[1 + i % 5] end,
        date '2020-01-01' + i % 1500,
        case when t.toestand = 'KANDIDAAT' and i % 2 = 0 then date '2024-01-01' + i % 365 end,
        case when t.toestand = 'GEPAUZEERD' then date '2024-01-01' + i % 365 end,
        3
      from generate_series(1, 100000) i cross join lateral (select (array['KANDIDAAT', 'AFGESLOTEN', 'ACTIEF',
        'ACTIEF', 'ACTIEF', 'ACTIEF', 'GEPAUZEERD', 'UITGEVALLEN', 'UITGEVALLEN', 'AFGEROND', 'AFGEROND',
        'AFGEROND'])[1 + abs(hashint4(i)::bigint) % 12] as toestand) t
      """;
  private static final Optional<String> NO_TEXT = Optional.empty();
  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  private static boolean filled;

  @BeforeEach
  void fill() {
    if (!filled) {
      ManyRows.fill(STUDENTS);
      filled = true;
    }
  }

  private static StudentVraag asked(Optional<Toestand> toestand, Optional<String> organisatie) {
    return new StudentVraag(toestand, organisatie, NO_TEXT, NO_DAY, NO_DAY, NO_TEXT);
  }

  private static void cheap(StudentVraag asked, long most) {
    for (String order : List.of("student", "sinds", "organisatie")) {
      for (boolean descending : List.of(false, true)) {
        ManyRows.cheap(StudentStore.STUDENTEN, asked.rows().by(order, descending).limit(51), most);
        ManyRows.cheap(
            StudentStore.STUDENTEN,
            asked.rows().by(order, descending).after(nearTheEnd(order, descending)).limit(51),
            most);
      }
    }
  }

  private static After nearTheEnd(String order, boolean descending) {
    UUID key = UUID.fromString((descending ? "00" : "ff") + "c00000-0000-4000-8000-000000000000");
    return switch (order) {
      case "sinds" -> new After(descending ? "2020-01-02" : "2024-02-07", key);
      case "organisatie" -> new After(descending ? "dock-haarlem" : "zorgbalans", key);
      default -> new After(key.toString(), key);
    };
  }

  @Test
  void everyOrderIsReadFromAnIndexFirstPageAndLast() {
    cheap(asked(Optional.empty(), Optional.empty()), 500);
  }

  @Test
  void aFilterReadsOnlyAPart() {
    cheap(asked(Optional.of(Toestand.GEPAUZEERD), Optional.empty()), 10_000);
    cheap(asked(Optional.empty(), Optional.of("permens")), 15_000);
    cheap(asked(Optional.of(Toestand.GEPAUZEERD), Optional.of("permens")), 15_000);
    ManyRows.cheap(
        StudentStore.STUDENTEN,
        new Listing().upTo("herbeoordelen_op", Optional.of(LocalDate.of(2024, 1, 3))).limit(51),
        500);
    ManyRows.cheap(
        StudentStore.STUDENTEN,
        new Listing().identityFrom("student", Optional.of("a1b2")).limit(51),
        500);
  }

  @Test
  void whatItTakesIsPrinted() {
    String token = Tokens.of(Roles.PRAKTIJKOPLEIDER);
    for (String question :
        List.of(
            "/v1/studenten",
            "/v1/studenten?sorteer=-sinds",
            "/v1/studenten?toestand=GEPAUZEERD&organisatie=permens&sorteer=sinds",
            "/v1/studenten?richting=HORECA&toestand=KANDIDAAT",
            "/v1/studenten?organisatie=permens&sorteer=sinds&limiet=500",
            "/v1/studenten?zoek=a1b2",
            "/v1/caseload")) {
      ManyRows.measure(
          question, () -> given().auth().oauth2(token).get(question).then().statusCode(200));
    }
  }
}
