package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Verhaal;

/** Facts in any order, fitting or not, some corrected, around one student, place and werkgever. */
final class WillekeurigeFeiten {

  private static final UUID S01 = Verhaal.uuid("S01");
  private static final LocalDate BEGIN = LocalDate.parse("2022-01-01");
  private static final List<String> GEBEURTENISSEN =
      List.of(
          "KandidaatAangemeld",
          "KandidaatAfgesloten",
          "IntakegesprekGevoerd",
          "StudentIngestroomd",
          "StudentGepauzeerd",
          "StudentHervat",
          "StudentUitgevallen",
          "StudentTeruggekeerd",
          "TrajectAfgerond",
          "StudentOvergedragen",
          "StageGestart",
          "StageOnderbroken",
          "StageHervat",
          "StageBeeindigd",
          "StageAfgerond",
          "DienstverbandGestart",
          "DienstverbandBeeindigd",
          "ErkenningstrajectGestart",
          "RmtAanvraagIngediend",
          "RmtAkkoordGegeven",
          "WerkprocesBeoordeeld",
          "RmtAanvraagAfgewezen",
          "AanmeldingNova",
          "ErkenningBehaald",
          "MetingVastgelegd",
          "KnelpuntOpgelost",
          "WerkgeverGeworven",
          "WerkgeversgesprekGevoerd",
          "LeerwerkplekAangeboden",
          "LeerwerkplekIngetrokken",
          "LeerbedrijfErkend",
          "LeermeesterAangesteld",
          "LeermeesterGetraind",
          "GebeurtenisGecorrigeerd");

  private WillekeurigeFeiten() {}

  static Arbitrary<LocalDate> dag() {
    return Arbitraries.integers().between(0, 60).map(BEGIN::plusDays);
  }

  static Arbitrary<List<Feit>> lijst() {
    return zaad().list().ofMaxSize(25).map(WillekeurigeFeiten::genummerd);
  }

  private record Zaad(String naam, int dag, int later, int keuze) {}

  private static Arbitrary<Zaad> zaad() {
    return Combinators.combine(
            Arbitraries.of(GEBEURTENISSEN),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(0, 15),
            Arbitraries.integers().between(0, 7))
        .as(Zaad::new);
  }

  private static List<Feit> genummerd(List<Zaad> zaden) {
    List<Feit> feiten = new ArrayList<>();
    for (Zaad zaad : zaden) {
      feiten.add(feit(zaad, feiten.size()));
    }
    return feiten;
  }

  private static Feit feit(Zaad zaad, int nummer) {
    LocalDate datum = BEGIN.plusDays(zaad.dag());
    return new Feit(
        Verhaal.uuid("feit " + nummer),
        zaad.naam(),
        stroom(zaad),
        nummer,
        datum,
        datum.plusDays(zaad.later()).atTime(12, 0).atZone(DateRules.ZONE).toInstant(),
        velden(zaad));
  }

  private static UUID stroom(Zaad zaad) {
    return zaad.naam().startsWith("Stage") ? Verhaal.uuid("ST" + zaad.keuze() % 2) : S01;
  }

  private static Map<String, Object> velden(Zaad zaad) {
    int keuze = zaad.keuze();
    Map<String, Object> velden = new HashMap<>();
    if (zaad.naam().startsWith("Lee") || zaad.naam().startsWith("Werkgever")) {
      velden.put("werkgever", Verhaal.uuid("sein").toString());
    } else {
      velden.put("student", S01.toString());
    }
    velden.put("leerwerkplek", Verhaal.uuid("P1").toString());
    velden.put("werkgeverCode", keuze % 2 == 0 ? "sein" : "werkdag");
    velden.put("organisatie", keuze % 3 == 0 ? "permens" : "werkdag");
    velden.put("naar", keuze % 3 == 0 ? "zorgbalans" : "permens");
    velden.put("richting", keuze % 2 == 0 ? "GROEN" : null);
    velden.put("reden", reden(zaad.naam(), keuze));
    velden.put("soort", keuze % 2 == 0 ? "BETAALD" : "ONBETAALD");
    velden.put("oordeel", keuze % 2 == 0 ? "BEHAALD" : "NOG_NIET");
    velden.put("instrument", keuze % 2 == 0 ? "TEVREDENHEID" : "ZELFVERTROUWEN");
    velden.put("score", keuze);
    velden.put("houding", List.of("NEUTRAAL", "POSITIEF", "TERUGHOUDEND").get(keuze % 3));
    velden.put("door", keuze % 2 == 0 ? "WERKGEVER" : "SAMEN");
    velden.put("werkproces", "W" + keuze % 3);
    velden.put("leermeester", "LM" + keuze % 3);
    velden.put("geldigTot", keuze < 4 ? BEGIN.plusDays(10 + keuze * 5L).toString() : null);
    velden.put("gebeurtenis", Verhaal.uuid("feit " + keuze).toString());
    velden.put("nieuweDatum", keuze < 6 ? BEGIN.plusDays(keuze * 3L).toString() : null);
    velden.put("velden", keuze < 3 ? Map.of("soort", "BETAALD", "reden", "SYSTEMISCH") : null);
    return velden;
  }

  private static String reden(String naam, int keuze) {
    if (naam.equals("StageBeeindigd")) {
      return keuze % 3 == 1 ? "WISSEL" : "STUDENT";
    }
    return keuze % 3 == 1 ? "ORGANISATORISCH" : "PERSOONLIJK";
  }
}
