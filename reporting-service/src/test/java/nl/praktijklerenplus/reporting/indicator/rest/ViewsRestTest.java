package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/**
 * The Theory of Change and the baancreatiemodel; their figures are those of a year of their own.
 */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ViewsRestTest {

  private static final String MOTIEVEN = "Motieven en realistische verwachtingen werkgevers";

  private static void bijeenkomst(String datum) {
    try (Platform platform = new Platform()) {
      platform.placement(
          "VoorlichtingsbijeenkomstGehouden",
          UUID.randomUUID(),
          datum,
          Map.of("doelgroepen", List.of("WERKGEVERS")));
    }
  }

  /** Observed and known on the same day of a year long ago. */
  private static ExtractableResponse<Response> observatie(
      String datum, String onderwerp, String perspectief, String soort, String tekst) {
    return Platform.post(
            Roles.BEHEERDER,
            "observaties",
            """
            {"datum":"%1$s","bekend":"%1$sT16:00:00+02:00","fase":"VOORBEREIDING","onderwerp":"%2$s",
             "perspectief":"%3$s","soort":"%4$s","tekst":"%5$s","bron":"interviews"}
            """
                .formatted(datum, onderwerp, perspectief, soort, tekst))
        .statusCode(201)
        .extract();
  }

  @Test
  void anUitkomstHasItsFiguresAndTheObservatiesOfItsOnderwerp() {
    bijeenkomst("2016-05-05");
    observatie("2016-03-01", MOTIEVEN, "WERKGEVERS", "WERKT", "eerst kennismaken helpt");
    String w1 = "uitkomsten.find { it.code == 'W1' }";
    Platform.get("toc?peildatum=2016-12-31&van=2016-01-01")
        .statusCode(200)
        .body("versie", equalTo(1))
        .body("bron", containsString("Verwey-Jonker"))
        .body("peildatum", equalTo("2016-12-31"))
        .body("uitkomsten", hasSize(22))
        .body(w1 + ".domein", equalTo("werkgevers"))
        .body(w1 + ".horizon", equalTo("K"))
        .body(
            w1 + ".indicatoren.indicator",
            contains("voorlichtingsbijeenkomsten", "werkgeversgesprekken", "houding-verbeterd"))
        .body(w1 + ".indicatoren.waarde", contains(1, 0, 0))
        .body(w1 + ".observaties.tekst", hasItem("eerst kennismaken helpt"))
        .body(
            "uitkomsten.find { it.code == 'D7' }.observaties.tekst",
            not(hasItem("eerst kennismaken helpt")));
  }

  @Test
  void aFigureInAViewShowsWhatItWasAndWhereItComesFrom() {
    bijeenkomst("2018-02-05");
    bijeenkomst("2018-08-05");
    bijeenkomst("2018-11-05");
    String figure = "uitkomsten.find { it.code == 'W1' }.indicatoren[0]";
    Platform.get("toc?peildatum=2018-11-30&van=2018-01-01")
        .body("vergelijkMet", equalTo("2018-08-30"))
        .body(figure + ".waarde", equalTo(3))
        .body(figure + ".eenheid", equalTo("bijeenkomsten"))
        .body(figure + ".eerder", equalTo(2))
        .body(figure + ".verandering", equalTo(1.0f))
        .body(figure + ".reeks", hasSize(8))
        .body(figure + ".reeks[4].van", equalTo("2018-01-01"))
        .body(figure + ".reeks[4].tot", equalTo("2018-03-31"))
        .body(figure + ".reeks[7].tot", equalTo("2018-11-30"))
        .body(figure + ".reeks.waarde[4..7]", contains(1, 0, 1, 1));
    Platform.get("toc?peildatum=2018-11-30&vergelijkMet=2018-10-31&reeks=maand")
        .body("vergelijkMet", equalTo("2018-10-31"))
        .body(figure + ".verandering", equalTo(1.0f))
        .body(figure + ".reeks[7].van", equalTo("2018-11-01"))
        .body(figure + ".reeks.waarde[4..7]", contains(1, 0, 0, 1));
  }

  @Test
  void whatHasNoValueHasNoChange() {
    String figure = "uitkomsten.find { it.code == 'D6' }.indicatoren[1]";
    Platform.get("toc?peildatum=1990-12-31")
        .body(figure + ".indicator", equalTo("uitvalpercentage"))
        .body(figure + ".waarde", equalTo(null))
        .body(figure + ".verandering", equalTo(null))
        .body("uitkomsten.find { it.code == 'D1' }.indicatoren[0].waarde.n", equalTo(0));
  }

  @Test
  void anOnderwerpShowsWhatWorksBesideWhatCanBeBetterFromEachPerspective() {
    observatie("2016-02-01", MOTIEVEN, "STUDENTEN", "WERKT", "werkt voor studenten");
    observatie("2016-02-02", MOTIEVEN, "STUDENTEN", "VERBETERPUNT", "kan beter voor studenten");
    observatie("2016-02-03", "Schaalbaarheid", "STAKEHOLDERS", "LES", "een les");
    observatie("2016-02-04", "Schaalbaarheid", "INITIATIEF", "CONTEXT", "een wet");
    String motieven = "onderwerpen.find { it.onderwerp == '" + MOTIEVEN + "' }";
    Platform.get("baancreatie?peildatum=2016-12-31")
        .statusCode(200)
        .body("onderwerpen", hasSize(13))
        .body(motieven + ".fase", equalTo("VOORBEREIDING"))
        .body(motieven + ".indicatoren", hasSize(4))
        .body(motieven + ".perspectieven.STUDENTEN.watWerkt.tekst", hasItem("werkt voor studenten"))
        .body(
            motieven + ".perspectieven.STUDENTEN.verbeterpunten.tekst",
            hasItem("kan beter voor studenten"))
        .body(
            motieven + ".perspectieven.WERKGEVERS.watWerkt.tekst",
            not(hasItem("werkt voor studenten")))
        .body(motieven + ".perspectieven.STAKEHOLDERS", equalTo(null))
        .body("lagen.find { it.soort == 'LES' }.observaties.tekst", hasItem("een les"))
        .body("lagen.find { it.soort == 'CONTEXT' }.observaties.tekst", hasItem("een wet"));
  }

  @Test
  void anObservatieIsShownAsItWasKnownThen() {
    var made = observatie("2019-03-01", "Doorstroom", "INITIATIEF", "WERKT", "eerst zo gezegd");
    Platform.post(
            Roles.BEHEERDER,
            "gebeurtenissen/" + made.path("gebeurtenissen[0]") + "/correcties",
            """
            {"datum":"2019-06-01","bekend":"2019-06-01T16:00:00+02:00",
             "velden":{"tekst":"later beter gezegd"}}
            """)
        .statusCode(201);
    String texts = "uitkomsten.find { it.code == 'D8' }.observaties.tekst";
    Platform.get("toc?peildatum=2019-12-31")
        .body(texts, hasItem("later beter gezegd"))
        .body(texts, not(hasItem("eerst zo gezegd")));
    Platform.get("toc?peildatum=2019-12-31&bekendOp=2019-05-31")
        .body(texts, hasItem("eerst zo gezegd"))
        .body(texts, not(hasItem("later beter gezegd")));
    Platform.get("toc?peildatum=2019-12-31&bekendOp=2019-02-28")
        .body(texts, not(hasItem("eerst zo gezegd")));
    Platform.get("toc?peildatum=2019-02-28").body(texts, not(hasItem("later beter gezegd")));
  }

  @Test
  void aViewIsOfItsDayAndWhatWasKnownThen() {
    bijeenkomst("2017-05-05");
    String waarde =
        "onderwerpen[0].indicatoren.find { it.indicator == 'voorlichtingsbijeenkomsten' }.waarde";
    Platform.get("baancreatie?peildatum=2017-12-31&van=2017-01-01").body(waarde, equalTo(1));
    Platform.get("baancreatie?peildatum=2017-05-04&van=2017-01-01").body(waarde, equalTo(0));
    Platform.get("baancreatie?peildatum=2017-12-31&van=2017-01-01&bekendOp=2017-05-04")
        .body(waarde, equalTo(0));
    Platform.get("toc?peildatum=gisteren")
        .statusCode(400)
        .body("fouten.veld", contains("peildatum"));
  }
}
