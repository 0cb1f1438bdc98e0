package nl.praktijklerenplus.e2e.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.e2e.model.Snapshot.Known;
import nl.praktijklerenplus.e2e.model.StudentStory.Moment;
import nl.praktijklerenplus.e2e.model.Value.Kind;

/** §5: every indicator, and what goes into it. */
final class Indicators {

  /** How an indicator's units are found and added up. */
  record Indicator(Kind kind, Function<Programme, List<Unit>> units) {}

  private static final Map<String, Indicator> ALL = new LinkedHashMap<>();

  static {
    stock("kandidaten", p -> p.stock(one -> "KANDIDAAT".equals(one.state())));
    stock("studenten-actief", p -> p.stock(one -> "ACTIEF".equals(one.state())));
    stock("studenten-gepauzeerd", p -> p.stock(one -> "GEPAUZEERD".equals(one.state())));
    stock("studenten-uitgevallen", p -> p.stock(one -> "UITGEVALLEN".equals(one.state())));
    stock("studenten-afgerond", p -> p.stock(one -> "AFGEROND".equals(one.state())));
    stock("studenten-op-stage", p -> p.stock(StudentStory.Situation::onStage));
    stock("leerwerkplekken-aangeboden", p -> Stocks.places(p, (offered, _) -> offered));
    stock("leerwerkplekken-bezet", p -> Stocks.places(p, (offered, taken) -> offered && taken));
    stock("leerwerkplekken-vrij", p -> Stocks.places(p, (offered, taken) -> offered && !taken));
    stock("werkgevers-geworven", p -> Stocks.werkgevers(p, has("WerkgeverGeworven")));
    stock("werkgevers-actief", p -> Stocks.werkgevers(p, Stocks::active));
    stock(
        "leerbedrijven-erkend",
        p -> Stocks.werkgevers(p, facts -> Stocks.recognised(facts, p.peildatum())));
    stock("leermeesters", p -> Stocks.leermeesters(p, false));
    stock("leermeesters-getraind", p -> Stocks.leermeesters(p, true));
    stock("dienstverbanden-betaald", Employment::paid);
    stock("in-nazorg", Employment::nazorg);
    stock("rmt-in-behandeling", Stocks::pending);

    flow("aanmeldingen", "KandidaatAangemeld");
    flow("intakegesprekken", "IntakegesprekGevoerd");
    flow("studenten-ingestroomd", "StudentIngestroomd");
    flow("pauzes", "StudentGepauzeerd");
    flow("hervattingen", "StudentHervat");
    flow("uitval", "StudentUitgevallen");
    flow("terugkeer", "StudentTeruggekeerd");
    flow("stages-gestart", "StageGestart");
    stock("stagewissels", p -> p.flow(one -> one.is("StageBeeindigd", "reden", "WISSEL")));
    flow("stages-afgerond", "StageAfgerond");
    flow("stagebezoeken", "StagebezoekAfgelegd");
    flow("leerproces-aanpassingen", "LeerprocesAangepast");
    flow("knelpunten-gemeld", "KnelpuntGemeld");
    flow("knelpunten-opgelost", "KnelpuntOpgelost");
    flow("voorlichtingsbijeenkomsten", "VoorlichtingsbijeenkomstGehouden");
    flow("werkgeversgesprekken", "WerkgeversgesprekGevoerd");
    flow("werkgevers-werving", "WerkgeverGeworven");
    flow("samenwerkingsafspraken", "SamenwerkingAfgesproken");
    flow("opdrachten-afgerond", "OpdrachtAfgerond");
    stock("werkprocessen-behaald", Indicators::firstReached);
    flow("rmt-aanvragen", "RmtAanvraagIngediend");
    flow("rmt-akkoorden", "RmtAkkoordGegeven");
    flow("rmt-afwijzingen", "RmtAanvraagAfgewezen");
    flow("aanmeldingen-nova", "AanmeldingNova");
    flow("erkenningen-behaald", "ErkenningBehaald");
    flow("praktijkverklaringen-uitgereikt", "PraktijkverklaringUitgereikt");
    flow("dienstverbanden-gestart", "DienstverbandGestart");
    flow("nazorgcontacten", "NazorgcontactGevoerd");

    duration("aanmelding-tot-intake", "KandidaatAangemeld", "IntakegesprekGevoerd");
    duration("intake-tot-instroom", "IntakegesprekGevoerd", "StudentIngestroomd");
    duration("instroom-tot-stage", "StudentIngestroomd", "StageGestart");
    put("rmt-aanvraag-tot-akkoord", Kind.DURATION, Durations::aanvraagToAkkoord);
    duration("akkoord-tot-nova", "RmtAkkoordGegeven", "AanmeldingNova");
    duration("nova-tot-erkenning", "AanmeldingNova", "ErkenningBehaald");
    duration("instroom-tot-erkenning", "StudentIngestroomd", "ErkenningBehaald");
    put("werving-tot-leerwerkplek", Kind.DURATION, Durations::wervingToPlace);

    stock("pauzedagen", Programme::pauseDays);

    ratio(
        "uitvalpercentage",
        p -> units("studenten-uitgevallen", p),
        p -> ever(p, one -> one.is("StudentIngestroomd")));
    ratio(
        "bezettingsgraad",
        p -> units("leerwerkplekken-bezet", p),
        p -> units("leerwerkplekken-aangeboden", p));
    ratio(
        "leermeesters-getraind-aandeel",
        p -> units("leermeesters-getraind", p),
        p -> units("leermeesters", p));
    ratio(
        "knelpunten-door-werkgever",
        p -> ever(p, one -> one.is("KnelpuntOpgelost", "door", "WERKGEVER")),
        p -> ever(p, one -> one.is("KnelpuntOpgelost")));
    for (int months : new int[] {3, 6, 12, 24, 36}) {
      put("duurzaamheid-" + months, Kind.RATIO, p -> Employment.durability(p, months));
    }

    change("self-efficacy-verandering", "SELF_EFFICACY");
    change("zelfvertrouwen-verandering", "ZELFVERTROUWEN");
    change("sociale-vaardigheden-verandering", "SOCIALE_VAARDIGHEDEN");
    change("tevredenheid-verandering", "TEVREDENHEID");
    change("participatieladder-verandering", "PARTICIPATIELADDER");
    stock("houding-verbeterd", p -> Stocks.werkgevers(p, Stocks::warmedUp));
  }

  /** The names of all indicators. */
  static final Set<String> IDS = Set.copyOf(ALL.keySet());

  private Indicators() {}

  static Indicator of(String id) {
    return ALL.get(id);
  }

  private static List<Unit> units(String id, Programme programme) {
    return of(id).units().apply(programme);
  }

  private static void put(String id, Kind kind, Function<Programme, List<Unit>> units) {
    ALL.put(id, new Indicator(kind, units));
  }

  private static void stock(String id, Function<Programme, List<Unit>> units) {
    put(id, Kind.COUNT, units);
  }

  private static void flow(String id, String type) {
    put(id, Kind.COUNT, p -> p.flow(type));
  }

  private static void duration(String id, String from, String to) {
    put(id, Kind.DURATION, p -> Durations.firstToFirst(p, from, to));
  }

  private static void ratio(
      String id, Function<Programme, List<Unit>> parts, Function<Programme, List<Unit>> wholes) {
    put(
        id,
        Kind.RATIO,
        p -> {
          List<Unit> units = new ArrayList<>(parts.apply(p));
          wholes.apply(p).forEach(one -> units.add(Unit.whole(one.dimensions())));
          return units;
        });
  }

  private static void change(String id, String instrument) {
    put(id, Kind.CHANGE, p -> changes(p, instrument));
  }

  private static Predicate<List<Known>> has(String type) {
    return facts -> Snapshot.has(facts, type);
  }

  private static List<Unit> ever(Programme programme, Predicate<Known> which) {
    return programme.ever(which).stream().map(Unit::one).toList();
  }

  /** The first BEHAALD of each traject and werkproces. */
  private static List<Unit> firstReached(Programme programme) {
    List<Unit> units = new ArrayList<>();
    for (StudentStory student : programme.students().values()) {
      Set<String> reached = new HashSet<>();
      for (Moment one : student.moments()) {
        boolean first =
            one.known().is("WerkprocesBeoordeeld", "oordeel", "BEHAALD")
                && reached.add(one.known().about("traject") + " " + one.known().text("werkproces"));
        if (first && programme.inPeriod(one.known().datum())) {
          units.add(Unit.one(one.dimensions()));
        }
      }
    }
    return units;
  }

  private static List<Unit> changes(Programme programme, String instrument) {
    List<Unit> units = new ArrayList<>();
    programme
        .students()
        .forEach(
            (code, student) -> {
              List<Integer> scores =
                  student.moments().stream()
                      .map(Moment::known)
                      .filter(one -> one.is("MetingVastgelegd", "instrument", instrument))
                      .map(one -> one.get("score"))
                      .map(JsonNode::intValue)
                      .toList();
              if (scores.size() >= 2) {
                units.add(Unit.of(programme.today(code), scores.getLast() - scores.getFirst()));
              }
            });
    return units;
  }
}
