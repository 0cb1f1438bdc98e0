package nl.praktijklerenplus.e2e.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.e2e.model.Administration;
import nl.praktijklerenplus.e2e.model.Line;

/** What could come next, and about whom. */
final class Plot {

  /** A command and the codes in it; its other fields are anybody's guess. */
  record Scene(String commando, ObjectNode codes) {}

  private static final String WORK =
      "StagebezoekAfleggen:4 LeerprocesAanpassen:3 KnelpuntMelden:4 KnelpuntOplossen:4"
          + " StageWisselen:3 StageBeeindigen:2 StageAfronden:3";
  private static final Map<String, String> LEARNING =
      Map.of(
          "ErkenningstrajectGestart", "RmtAanvragen:6 lesson:5 ErkenningstrajectStoppen:1",
          "RmtAanvraagIngediend", "RmtAkkoordVastleggen:6 RmtAfwijzen:3 lesson:3",
          "RmtAanvraagAfgewezen", "RmtAanvragen:6 lesson:3 ErkenningstrajectStoppen:1",
          "RmtAkkoordGegeven", "AanmeldenNova:8 lesson:4 ErkenningstrajectStoppen:1",
          "AanmeldingNova", "ErkenningToekennen:8 lesson:8",
          "ErkenningBehaald", "PraktijkverklaringUitreiken:8 lesson:1",
          "PraktijkverklaringUitgereikt",
              "PraktijkverklaringIntrekken:3 lesson:1 ErkenningstrajectStoppen:1",
          "PraktijkverklaringIngetrokken", "PraktijkverklaringUitreiken:3 lesson:1",
          "ErkenningstrajectGestopt", "lesson:1 RmtAanvragen:1 ErkenningstrajectStoppen:1");
  private static final String LESSON = "OpdrachtAfronden:2 WerkprocesBeoordelen:5";
  private static final String AFTERWARDS =
      "DienstverbandStarten:5 DienstverbandBeeindigen:2 NazorgcontactVastleggen:5";
  private static final Map<String, String> NEXT =
      Map.of(
          "KANDIDAAT", "IntakegesprekVoeren:9 StudentInstromen:25 KandidaatAfsluiten:2",
          "AFGESLOTEN", "KandidaatAanmelden:1",
          "ACTIEF",
              "MetingVastleggen:4 TrajectPauzeren:2 UitvalVastleggen:1 TrajectAfronden:2"
                  + " StageStarten:12 work:16 ErkenningstrajectStarten:2 learning:30 afterwards:2",
          "GEPAUZEERD",
              "TrajectHervatten:6 UitvalVastleggen:2 MetingVastleggen:1 work:2 learning:2",
          "UITGEVALLEN", "TerugkeerVastleggen:3 MetingVastleggen:1 afterwards:2 learning:1",
          "AFGEROND", "TerugkeerVastleggen:1 MetingVastleggen:2 afterwards:9 learning:3 work:2");
  private static final String PERSON =
      "PersoonsgegevensWijzigen:2 StudentVergeten:1 StudentOverdragen:4 InzageVerlenen:4"
          + " NoodtoegangNemen:1";
  private static final String WERKGEVERS =
      "WerkgeverWerven:2 WerkgeversgesprekVoeren:4 LeerbedrijfErkennen:3 LeerwerkplekAanbieden:5"
          + " LeerwerkplekIntrekken:1 LeermeesterAanstellen:3 LeermeesterTrainen:2";
  private static final String AROUND =
      "VoorlichtingHouden:3 SamenwerkingAfspreken:2 ObservatieVastleggen:3"
          + " DoelstellingVastleggen:2";

  private final Dice dice;
  private final Cast cast;
  private final Administration administration;
  private final int students;

  Plot(Dice dice, Cast cast, Administration administration, int students) {
    this.dice = dice;
    this.cast = cast;
    this.administration = administration;
    this.students = students;
  }

  ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What could come next when this part of the story has been told. */
  Scene next(double told) {
    if (cast.all("werkgever").size() < Math.min(3, 1 + students / 5)) {
      return scene("WerkgeverWerven", json().put("werkgever", cast.fresh("werkgever")));
    }
    if (cast.all("student").size() < students * told * 1.3) {
      return scene("KandidaatAanmelden", json().put("student", cast.fresh("student")));
    }
    return switch (dice.weighed("student:80 werkgever:15 around:5")) {
      case "werkgever" -> werkgever(dice.weighed(WERKGEVERS));
      case "around" -> around(dice.weighed(AROUND));
      default -> student();
    };
  }

  /** Remembers who and what an accepted line brought in. */
  void learn(Line line) {
    for (String kind :
        List.of(
            "student",
            "werkgever",
            "leerwerkplek",
            "leermeester",
            "traject",
            "dienstverband",
            "knelpunt",
            "bijeenkomst",
            "observatie")) {
      cast.add(kind, line.text(kind), line);
    }
    boolean switched = line.text("nieuweStage") != null;
    cast.add("stage", line.text(switched ? "nieuweStage" : "stage"), line);
  }

  private Scene scene(String commando, ObjectNode codes) {
    return new Scene(commando, codes);
  }

  private Scene student() {
    if (cast.all("student").isEmpty()) {
      return scene("KandidaatAanmelden", json().put("student", cast.fresh("student")));
    }
    String student = dice.one(cast.all("student"));
    String state =
        dice.chance(0.97)
            ? administration.studentState(student)
            : dice.one(List.copyOf(new TreeSet<>(NEXT.keySet())));
    String action = dice.weighed(dice.chance(0.06) ? PERSON : NEXT.get(state));
    ObjectNode codes = json().put("student", student);
    return switch (action) {
      case "work" -> work(student, dice.weighed(WORK));
      case "learning" -> learning(student, codes);
      case "afterwards" -> afterwards(codes, student, dice.weighed(AFTERWARDS));
      case "StudentOverdragen" -> scene(action, codes.put("toestemming", dice.chance(0.9)));
      case "IntakegesprekVoeren" -> scene(action, codes.put("advies", advies()));
      case "StageStarten" -> scene(action, place(codes.put("stage", fresh("stage"))));
      case "ErkenningstrajectStarten" ->
          scene(action, chosen(codes.put("traject", fresh("traject"))));
      default -> scene(action, codes);
    };
  }

  /** Mostly a new code; now and then one that is in use. */
  private String fresh(String kind) {
    return cast.all(kind).isEmpty() || dice.chance(0.98)
        ? cast.fresh(kind)
        : dice.one(cast.all(kind));
  }

  private String any(String kind) {
    return cast.all(kind).isEmpty() ? cast.nobody() : dice.one(cast.all(kind));
  }

  /** One that belongs to somebody, or to nobody. */
  private String of(String kind, String field, String code) {
    List<String> theirs = cast.of(kind, field, code);
    return theirs.isEmpty() ? cast.nobody() : dice.one(theirs);
  }

  /** A free place where there is one, with a leermeester of its werkgever perhaps. */
  private ObjectNode place(ObjectNode codes) {
    List<String> free = administration.freePlaces();
    String place = free.isEmpty() || dice.chance(0.03) ? any("leerwerkplek") : dice.one(free);
    codes.put("leerwerkplek", place);
    Line offered = cast.line("leerwerkplek", place);
    if (offered != null) {
      List<String> theirs = cast.of("leermeester", "werkgever", offered.text("werkgever"));
      if (!theirs.isEmpty() && dice.chance(0.6)) {
        codes.put("leermeester", dice.one(theirs));
      }
    }
    return codes;
  }

  private ObjectNode chosen(ObjectNode codes) {
    ArrayNode chosen = codes.putArray("werkprocessen");
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      all.add("B1-K1-W" + i);
    }
    dice.some(all).stream().limit(2).forEach(chosen::add);
    return codes;
  }

  private Scene work(String student, String action) {
    String running = administration.runningStage(student);
    String stage = running != null && dice.chance(0.95) ? running : any("stage");
    ObjectNode codes = json().put("stage", stage);
    return switch (action) {
      case "StageWisselen" -> scene(action, place(codes.put("nieuweStage", fresh("stage"))));
      case "KnelpuntMelden" -> scene(action, codes.put("knelpunt", fresh("knelpunt")));
      case "KnelpuntOplossen" -> {
        String knelpunt = any("knelpunt");
        Line told = cast.line("knelpunt", knelpunt);
        yield scene(
            action,
            json()
                .put("stage", told == null ? stage : told.text("stage"))
                .put("knelpunt", knelpunt));
      }
      default -> scene(action, codes);
    };
  }

  private String advies() {
    return dice.weighed("STARTEN:6 WACHTEN:2 NIET_PASSEND:1");
  }

  private Scene learning(String student, ObjectNode codes) {
    List<String> theirs = cast.of("traject", "student", student);
    if (theirs.isEmpty()) {
      return scene("ErkenningstrajectStarten", chosen(codes.put("traject", fresh("traject"))));
    }
    String traject = dice.one(theirs);
    String step =
        dice.chance(0.95)
            ? administration.trajectStep(traject)
            : dice.one(List.copyOf(new TreeSet<>(LEARNING.keySet())));
    String action = dice.weighed(LEARNING.get(step));
    ObjectNode about = json().put("traject", traject);
    return action.equals("lesson")
        ? lesson(dice.weighed(LESSON), about, student)
        : scene(action, about);
  }

  private Scene lesson(String action, ObjectNode codes, String student) {
    if (action.equals("OpdrachtAfronden")) {
      return scene(action, codes.put("opdracht", fresh("opdracht")));
    }
    if (dice.chance(0.95)) {
      List<String> chosen = new ArrayList<>();
      Line begun = cast.line("traject", codes.get("traject").asText());
      begun.json().get("werkprocessen").forEach(one -> chosen.add(one.asText()));
      codes.put("werkproces", dice.one(chosen));
    }
    String running = administration.runningStage(student);
    if (running != null && dice.chance(0.5)) {
      codes.put("stage", running);
    }
    return scene(action, codes.put("oordeel", dice.weighed("BEHAALD:3 NOG_NIET:1")));
  }

  private Scene afterwards(ObjectNode codes, String student, String action) {
    return switch (action) {
      case "DienstverbandStarten" ->
          scene(
              action,
              codes
                  .put("dienstverband", fresh("dienstverband"))
                  .put("werkgever", any("werkgever")));
      case "DienstverbandBeeindigen" ->
          scene(action, json().put("dienstverband", of("dienstverband", "student", student)));
      default -> scene(action, codes);
    };
  }

  private Scene werkgever(String action) {
    String werkgever = any("werkgever");
    ObjectNode codes = json().put("werkgever", werkgever);
    return switch (action) {
      case "WerkgeverWerven" ->
          scene(
              cast.all("werkgever").size() < 4 + students / 8 ? action : "WerkgeversgesprekVoeren",
              cast.all("werkgever").size() < 4 + students / 8
                  ? json().put("werkgever", fresh("werkgever"))
                  : codes);
      case "LeerwerkplekAanbieden" ->
          scene(action, codes.put("leerwerkplek", fresh("leerwerkplek")));
      case "LeerwerkplekIntrekken" ->
          scene(action, json().put("leerwerkplek", any("leerwerkplek")));
      case "LeermeesterAanstellen" -> scene(action, codes.put("leermeester", fresh("leermeester")));
      case "LeermeesterTrainen" ->
          scene(action, codes.put("leermeester", of("leermeester", "werkgever", werkgever)));
      default -> scene(action, codes);
    };
  }

  private Scene around(String action) {
    return switch (action) {
      case "VoorlichtingHouden" -> scene(action, json().put("bijeenkomst", fresh("bijeenkomst")));
      case "ObservatieVastleggen" -> scene(action, json().put("observatie", fresh("observatie")));
      default -> scene(action, json());
    };
  }
}
