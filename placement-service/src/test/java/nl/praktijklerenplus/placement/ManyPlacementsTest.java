package nl.praktijklerenplus.placement;

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

import nl.praktijklerenplus.placement.dienstverband.store.DienstverbandStore;
import nl.praktijklerenplus.placement.leerwerkplek.store.LeerwerkplekStore;
import nl.praktijklerenplus.placement.stage.store.StageStore;
import nl.praktijklerenplus.placement.werkgever.store.WerkgeverStore;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Listing.After;
import nl.praktijklerenplus.platform.testkit.ManyRows;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static io.restassured.RestAssured.given;

/** A page of the lists costs the same with the stages of 100,000 students, also the last one. */
@Tag("lang")
@QuarkusTest
@TestProfile(ManyRows.Apart.class)
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class ManyPlacementsTest {

  private static final String[] ROWS = {
    """
    insert into student (student, organisatie)
    select cast(lpad(to_hex(i * 42949::bigint), 8, '0') || '-0000-4000-8000-000000000000' as uuid),
      (array['werkdag', 'permens', 'zorgbalans', 'dock-haarlem', 'haarlem-effect', 'spaarne-werkt',
        'leger-des-heils', 'stichting-ontmoetingen'])[1 + abs(hashint4(i)::bigint) % 8]
    from generate_series(0, 99999) i
    """,
    """
    insert into werkgever (werkgever, code, versie)
    select cast(lpad(to_hex(i), 8, '0') || '-1111-4000-8000-000000000000' as uuid), 'W' || i, 1
    from generate_series(0, 1999) i
    """,
    """
    insert into leerwerkplek (leerwerkplek, werkgever, werkgever_code, richting, locatie, toestand,
      aangeboden_op, ingetrokken_op, versie)
    select cast(lpad(to_hex(i * 214748::bigint), 8, '0') || '-2222-4000-8000-000000000000' as uuid),
      cast(lpad(to_hex(i % 2000), 8, '0') || '-1111-4000-8000-000000000000' as uuid), 'W' || i % 2000,
      (array['GROEN', 'HORECA', 'LOGISTIEK'])[1 + i % 3], 'INTERN',
      case when i % 10 = 0 then 'INGETROKKEN' else 'AANGEBODEN' end, date '2020-01-01' + i % 1500,
      case when i % 10 = 0 then date '2024-06-01' end, 1
    from generate_series(0, 19999) i
    """,
    """
    insert into stage (stage, student, leerwerkplek, werkgever, werkgever_code, toestand, begonnen_op,
      geeindigd_op, versie)
    select cast(lpad(to_hex(i * 35791::bigint), 8, '0') || '-3333-4000-8000-000000000000' as uuid),
      cast(lpad(to_hex((i % 100000) * 42949::bigint), 8, '0') || '-0000-4000-8000-000000000000' as uuid),
      cast(lpad(to_hex((i % 20000) * 214748::bigint), 8, '0') || '-2222-4000-8000-000000000000' as uuid),
      cast(lpad(to_hex(i % 2000), 8, '0') || '-1111-4000-8000-000000000000' as uuid), 'W' || i % 2000,
      case when i < 12000 then 'LOPEND' else 'BEEINDIGD' end, date '2020-01-01' + i % 1500,
      case when i < 12000 then null else date '2024-05-01' end, 2
    from generate_series(0, 119999) i
    """,
    """
    insert into dienstverband (dienstverband, student, werkgever, werkgever_code, soort, begonnen_op,
      geeindigd_op, versie)
    select gen_random_uuid(),
      cast(lpad(to_hex(i * 42949::bigint), 8, '0') || '-0000-4000-8000-000000000000' as uuid),
      cast(lpad(to_hex(i % 2000), 8, '0') || '-1111-4000-8000-000000000000' as uuid), 'W' || i % 2000,
      'BETAALD', date '2021-01-01' + i % 1000, case when i % 3 = 0 then date '2024-01-01' end, 1
    from generate_series(0, 99999) i
    """
  };
  private static final UUID LAST = UUID.fromString("ff000000-0000-4000-8000-000000000000");

  private static boolean filled;

  @BeforeEach
  void fill() {
    if (!filled) {
      ManyRows.fill(ROWS);
      filled = true;
    }
  }

  @Test
  void stagesAreReadFromAnIndex() {
    for (boolean descending : List.of(false, true)) {
      ManyRows.cheap(StageStore.STAGES, new Listing().by("begonnenOp", descending).limit(51), 500);
      ManyRows.cheap(
          StageStore.STAGES,
          new Listing().where("toestand", "LOPEND").by("begonnenOp", descending).limit(51),
          500);
      ManyRows.cheap(
          StageStore.STAGES,
          new Listing().where("organisatie", "permens").by("begonnenOp", descending).limit(51),
          5_000);
    }
    ManyRows.cheap(
        StageStore.STAGES,
        new Listing().by("begonnenOp", false).after(new After("2024-02-07", LAST)).limit(51),
        500);
    ManyRows.cheap(
        StageStore.STAGES, new Listing().after(new After("" + LAST, LAST)).limit(51), 500);
  }

  @Test
  void dienstverbandenAreReadFromAnIndex() {
    ManyRows.cheap(
        DienstverbandStore.DIENSTVERBANDEN,
        new Listing()
            .where("organisatie", "permens")
            .only("geeindigd_op is null")
            .by("begonnenOp", true)
            .limit(51),
        5_000);
  }

  @Test
  void placesAndWerkgeversAreReadFromAnIndex() {
    for (String bezetting : List.of("VRIJ", "BEZET", "INGETROKKEN")) {
      ManyRows.cheap(
          LeerwerkplekStore.LEERWERKPLEKKEN,
          new Listing().where("bezetting", bezetting).by("aangebodenOp", true).limit(51),
          // What is free follows from all places with their open stages: some hundred pages in
          // memory.
          100_000);
    }
    Listing werkgevers =
        new Listing().with("peildatum", LocalDate.of(2023, 4, 7)).by("code", false).limit(51);
    ManyRows.cheap(WerkgeverStore.WERKGEVERS, werkgevers, 10_000);
    ManyRows.cheap(
        WerkgeverStore.WERKGEVERS, werkgevers.codeFrom("code", Optional.of("w19")), 10_000);
  }

  @Test
  void whatItTakesIsPrinted() {
    String coach = Tokens.of(Roles.JOBCOACH, "permens");
    for (String question :
        List.of(
            "/v1/stages?sorteer=-begonnenOp",
            "/v1/stages?toestand=ONDERBROKEN&sorteer=begonnenOp",
            "/v1/dienstverbanden?toestand=LOPEND&sorteer=begonnenOp",
            "/v1/leerwerkplekken?bezetting=VRIJ&richting=GROEN&sorteer=-aangebodenOp",
            "/v1/werkgevers?peildatum=2023-04-07&sorteer=-code",
            "/v1/werkgevers?peildatum=2023-04-07&limiet=500")) {
      ManyRows.measure(
          question, () -> given().auth().oauth2(coach).get(question).then().statusCode(200));
    }
  }
}
