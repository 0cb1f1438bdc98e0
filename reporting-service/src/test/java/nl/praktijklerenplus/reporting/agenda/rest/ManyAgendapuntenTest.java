package nl.praktijklerenplus.reporting.agenda.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;
import nl.praktijklerenplus.reporting.agenda.Agendasoort;
import nl.praktijklerenplus.reporting.agenda.store.AgendaStore;

import static io.restassured.RestAssured.given;

/** A page of the agenda costs the same with 100,000 lines, also the last one. */
@Tag("lang")
@QuarkusTest
@TestProfile(ManyRows.Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ManyAgendapuntenTest {

  private static final String LINES =
      """
      insert into agenda (agendapunt, subject, soort, student, werkgever, organisatie, datum, vanaf)
      select gen_random_uuid(), gen_random_uuid(), s.soort,
        case when s.soort <> 'LEERBEDRIJFERKENNING' then gen_random_uuid() end,
        case when s.soort = 'LEERBEDRIJFERKENNING' then gen_random_uuid() end,
        case when s.soort <> 'LEERBEDRIJFERKENNING' then (array['werkdag', 'permens', 'zorgbalans',
          'dock-haarlem'])[1 + i % 4] end,
        current_date - 30 + i % 1000, current_date - 30 + i % 1000
      from generate_series(1, 100000) i cross join lateral (select (array['NAZORGCONTACT', 'NAZORGCONTACT',
        'NAZORGCONTACT', 'HERBEOORDELING', 'HERVATTING', 'RMT_AANVRAAG', 'LEERBEDRIJFERKENNING'
        ])[1 + abs(hashint4(i)::bigint) % 7] as soort) s
      """;

  private static boolean filled;

  @BeforeEach
  void fill() {
    if (!filled) {
      ManyRows.fill(LINES);
      filled = true;
    }
  }

  private static void cheap(Optional<Agendasoort> soort, Optional<String> organisatie) {
    var asked =
        new AgendaVraag(Optional.empty(), soort, organisatie, Optional.empty(), Optional.empty());
    ManyRows.cheap(
        AgendaStore.AGENDA, asked.rows(LocalDate.now()).by("datum", false).limit(51), 10_000);
  }

  @Test
  void itIsReadFromAnIndex() {
    cheap(Optional.empty(), Optional.empty());
    cheap(Optional.of(Agendasoort.RMT_AANVRAAG), Optional.empty());
    cheap(Optional.empty(), Optional.of("permens"));
    cheap(Optional.of(Agendasoort.HERVATTING), Optional.of("permens"));
  }

  @Test
  void whatItTakesIsPrinted() {
    String coach = Tokens.of(Roles.JOBCOACH, "permens");
    for (String question :
        List.of(
            "/v1/agenda",
            "/v1/agenda?soort=NAZORGCONTACT&limiet=500",
            "/v1/agenda?sorteer=-datum")) {
      ManyRows.measure(
          question, () -> given().auth().oauth2(coach).get(question).then().statusCode(200));
    }
  }
}
