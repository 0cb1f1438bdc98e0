package nl.praktijklerenplus.reporting.onderdrukking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** Students of several organisaties with lives at random, some facts of which are told late. */
final class Levens {

  private static final List<String> ORGANISATIES =
      List.of("werkdag", "permens", "dock-haarlem", "zorgbalans");
  private static final List<String> RICHTINGEN = List.of("GROEN", "HORECA", "LOGISTIEK");
  private static final List<String> REDENEN =
      List.of("PERSOONLIJK", "ORGANISATORISCH", "SYSTEMISCH");

  private final long seed;
  private final Random random;
  private final List<Feit> feiten = new ArrayList<>();
  private UUID student;
  private LocalDate dag;
  private int versie;

  private Levens(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  static List<Feit> van(long seed, int studenten, LocalDate begin, int dagen) {
    Levens levens = new Levens(seed);
    for (int i = 0; i < studenten; i++) {
      levens.student = levens.uuid("student" + i);
      levens.versie = 0;
      levens.dag = begin.plusDays(levens.random.nextInt(dagen));
      levens.leef();
    }
    return levens.feiten;
  }

  private void leef() {
    String organisatie = een(ORGANISATIES.subList(0, 1 + random.nextInt(ORGANISATIES.size())));
    zeg("KandidaatAangemeld", student, Map.of("organisatie", organisatie));
    if (kans(90)) {
      zeg("IntakegesprekGevoerd", student, Map.of("advies", kans(80) ? "STARTEN" : "WACHTEN"));
    }
    if (kans(75)) {
      zeg(
          "StudentIngestroomd",
          student,
          Map.of("organisatie", organisatie, "richting", een(RICHTINGEN)));
      gaOpStage();
      if (kans(10)) {
        zeg("StudentOvergedragen", student, Map.of("naar", een(ORGANISATIES)));
      }
      leer();
    }
  }

  private void gaOpStage() {
    if (kans(80)) {
      UUID stage = uuid("stage" + student);
      zeg(
          "StageGestart",
          stage,
          Map.of("stage", stage, "leerwerkplek", uuid("plek" + student), "werkgeverCode", "sein"));
    }
    if (kans(30)) {
      zeg("StudentGepauzeerd", student, Map.of("reden", een(REDENEN)));
      if (kans(60)) {
        zeg("StudentHervat", student, Map.of());
      }
    }
  }

  private void leer() {
    if (kans(20)) {
      zeg("StudentUitgevallen", student, Map.of("reden", een(REDENEN)));
      return;
    }
    UUID traject = uuid("traject" + student);
    for (String stap :
        List.of(
            "RmtAanvraagIngediend", "RmtAkkoordGegeven", "AanmeldingNova", "ErkenningBehaald")) {
      if (!kans(70)) {
        return;
      }
      zeg(stap, traject, Map.of("traject", traject));
    }
  }

  private void zeg(String gebeurtenis, UUID stroom, Map<String, ?> velden) {
    Map<String, Object> alle = new HashMap<>();
    velden.forEach((naam, waarde) -> alle.put(naam, String.valueOf(waarde)));
    alle.put("student", student.toString());
    LocalDate bekend = dag.plusDays(kans(10) ? 60 + random.nextInt(60) : random.nextInt(10));
    feiten.add(
        new Feit(
            uuid("feit" + feiten.size()),
            gebeurtenis,
            stroom,
            ++versie,
            dag,
            bekend.atTime(12, 0).toInstant(ZoneOffset.UTC),
            alle));
    dag = dag.plusDays(5L + random.nextInt(60));
  }

  private boolean kans(int procent) {
    return random.nextInt(100) < procent;
  }

  private <T> T een(List<T> lijst) {
    return lijst.get(random.nextInt(lijst.size()));
  }

  private UUID uuid(String naam) {
    return UUID.nameUUIDFromBytes((seed + naam).getBytes(StandardCharsets.UTF_8));
  }
}
