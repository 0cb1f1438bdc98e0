package nl.praktijklerenplus.benchmarks.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The fifteen events of one student: seven in ten come to an erkenning and a job, the others drop
 * out after a pause. Three in ten events are entered later than they happened.
 */
final class Story {

  private final Programme programme;
  private final int student;
  private final SplittableRandom chance;
  private final UUID id;
  private final List<Told> told = new ArrayList<>(Programme.EVENTS);
  private final Map<UUID, Integer> versions = new HashMap<>();
  private final Map<String, Object> stage;
  private final Map<String, Object> traject;
  private LocalDate day;

  private Story(Programme programme, int student) {
    this.programme = programme;
    this.student = student;
    this.chance = new SplittableRandom(programme.seed() * 1_000_003 + student);
    this.id = programme.id("student", student);
    this.day = programme.begin(student);
    this.stage = new HashMap<>(programme.place(programme.placeOf(student)));
    stage.put("stage", programme.id("stage", student));
    this.traject = Map.of("traject", programme.id("traject", student), "kwalificatie", "25254");
  }

  static List<Told> of(Programme programme, int student) {
    Story story = new Story(programme, student);
    story.begin();
    if (story.chance.nextInt(10) < 7) {
      story.reachesErkenning();
    } else {
      story.dropsOut();
    }
    return story.told;
  }

  private void begin() {
    String organisatie = one(Programme.ORGANISATIES);
    intake(
        "KandidaatAangemeld",
        Map.of("organisatie", organisatie, "doorverwijzer", "JOBCOACH", "doelgroep", "ANDERS"));
    intake(
        "IntakegesprekGevoerd",
        Map.of("gevoerdDoor", "PRAKTIJKOPLEIDER", "ondersteuning", "BREDER", "advies", "STARTEN"));
    intake(
        "StudentIngestroomd",
        Map.of("organisatie", organisatie, "richting", one(Programme.RICHTINGEN)));
    meting();
    stage("StageGestart", Map.of("urenPerWeek", 16));
    traject("ErkenningstrajectGestart", Map.of());
  }

  private void reachesErkenning() {
    traject("OpdrachtAfgerond", Map.of("leerdoelen", 3));
    traject(
        "WerkprocesBeoordeeld",
        Map.of("werkproces", "B1-K1-W1", "oordeel", "BEHAALD", "toetsvorm", "OBSERVATIE"));
    traject("RmtAanvraagIngediend", Map.of());
    traject("RmtAkkoordGegeven", Map.of());
    traject("AanmeldingNova", Map.of());
    meting();
    traject("ErkenningBehaald", Map.of());
    stage("StageAfgerond", Map.of("vervolg", "BETAALD_WERK"));
    dienstverband();
  }

  private void dropsOut() {
    String reden = one(List.of("PERSOONLIJK", "ORGANISATORISCH", "SYSTEMISCH"));
    stage("LeerprocesAangepast", Map.of("soort", "TAKEN"));
    intake("StudentGepauzeerd", Map.of("reden", reden));
    sameDay(() -> stage("StageOnderbroken", Map.of()));
    intake("StudentHervat", Map.of());
    sameDay(() -> stage("StageHervat", Map.of()));
    stage("KnelpuntGemeld", Map.of("soort", "PERSOONLIJK"));
    stage("KnelpuntOpgelost", Map.of("door", "SAMEN"));
    intake("StudentUitgevallen", Map.of("reden", reden));
    sameDay(() -> stage("StageBeeindigd", Map.of("reden", "UITVAL")));
  }

  private void meting() {
    intake(
        "MetingVastgelegd", Map.of("instrument", "SELF_EFFICACY", "score", 1 + chance.nextInt(10)));
  }

  private void dienstverband() {
    Map<String, Object> fields = new HashMap<>(programme.place(programme.placeOf(student)));
    fields.remove("leerwerkplek");
    fields.put("soort", "BETAALD");
    tell("plp.placement", programme.id("dienstverband", student), "DienstverbandGestart", fields);
  }

  private void intake(String name, Map<String, Object> fields) {
    tell("plp.intake", id, name, fields);
  }

  private void stage(String name, Map<String, Object> fields) {
    tell("plp.placement", (UUID) stage.get("stage"), name, with(stage, fields));
  }

  private void traject(String name, Map<String, Object> fields) {
    tell("plp.certification", (UUID) traject.get("traject"), name, with(traject, fields));
  }

  private static Map<String, Object> with(Map<String, Object> context, Map<String, Object> own) {
    Map<String, Object> all = new HashMap<>(context);
    all.putAll(own);
    return all;
  }

  private void sameDay(Runnable telling) {
    LocalDate same = told.getLast().datum();
    day = same;
    telling.run();
  }

  private void tell(String topic, UUID aggregaat, String name, Map<String, Object> fields) {
    Map<String, Object> own = new HashMap<>(fields);
    own.put("student", id);
    int late = chance.nextInt(10) < 7 ? 0 : 1 + chance.nextInt(20);
    told.add(
        new Told(
            programme.id("event " + told.size(), student),
            topic,
            id,
            name,
            aggregaat,
            versions.merge(aggregaat, 1, Integer::sum),
            day,
            day.plusDays(late).atTime(9, told.size()).toInstant(ZoneOffset.UTC),
            own));
    day = day.plusDays(3 + chance.nextInt(40));
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
