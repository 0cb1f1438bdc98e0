package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.PlatformResource;
import nl.praktijklerenplus.reporting.Platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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

  private static void observatie(String onderwerp, String perspectief, String soort, String tekst) {
    Platform.post(
            Roles.ONDERZOEKER,
            "observaties",
            """
            {"datum":"2023-03-01","fase":"VOORBEREIDING","onderwerp":"%s","perspectief":"%s",
             "soort":"%s","tekst":"%s","bron":"interviews"}
            """
                .formatted(onderwerp, perspectief, soort, tekst))
        .statusCode(201);
  }

  @Test
  void anUitkomstHasItsFiguresAndTheObservatiesOfItsOnderwerp() {
    bijeenkomst("2001-05-05");
    observatie(MOTIEVEN, "WERKGEVERS", "WERKT", "eerst kennismaken helpt");
    String w1 = "uitkomsten.find { it.code == 'W1' }";
    Platform.get("toc?peildatum=2001-12-31&van=2001-01-01")
        .statusCode(200)
        .body("versie", equalTo(1))
        .body("bron", containsString("Verwey-Jonker"))
        .body("peildatum", equalTo("2001-12-31"))
        .body("uitkomsten", hasSize(22))
        .body(
            w1 + ".indicatoren.indicator",
            contains("voorlichtingsbijeenkomsten", "werkgeversgesprekken"))
        .body(w1 + ".indicatoren.waarde", contains(1, 0))
        .body(w1 + ".observaties.tekst", hasItem("eerst kennismaken helpt"))
        .body(
            "uitkomsten.find { it.code == 'D7' }.observaties.tekst",
            not(hasItem("eerst kennismaken helpt")))
        .body("laterBeschikbaar", hasItems("houding-verbeterd", "self-efficacy-verandering"));
  }

  @Test
  void anOnderwerpShowsWhatWorksBesideWhatCanBeBetterFromEachPerspective() {
    observatie(MOTIEVEN, "STUDENTEN", "WERKT", "werkt voor studenten");
    observatie(MOTIEVEN, "STUDENTEN", "VERBETERPUNT", "kan beter voor studenten");
    observatie("Schaalbaarheid", "STAKEHOLDERS", "LES", "een les");
    observatie("Schaalbaarheid", "INITIATIEF", "CONTEXT", "een wet");
    String motieven = "onderwerpen.find { it.onderwerp == '" + MOTIEVEN + "' }";
    Platform.get("baancreatie?peildatum=2001-12-31")
        .statusCode(200)
        .body("onderwerpen", hasSize(13))
        .body(motieven + ".fase", equalTo("VOORBEREIDING"))
        .body(motieven + ".perspectieven.STUDENTEN.watWerkt.tekst", hasItem("werkt voor studenten"))
        .body(
            motieven + ".perspectieven.STUDENTEN.verbeterpunten.tekst",
            hasItem("kan beter voor studenten"))
        .body(
            motieven + ".perspectieven.WERKGEVERS.watWerkt.tekst",
            not(hasItem("werkt voor studenten")))
        .body(motieven + ".perspectieven.STAKEHOLDERS", equalTo(null))
        .body("lagen.find { it.soort == 'LES' }.observaties.tekst", hasItem("een les"))
        .body("lagen.find { it.soort == 'CONTEXT' }.observaties.tekst", hasItem("een wet"))
        .body("laterBeschikbaar", hasItems("houding-verbeterd", "duurzaamheid-36"));
  }

  @Test
  void aViewIsOfItsDayAndWhatWasKnownThen() {
    bijeenkomst("2002-05-05");
    String waarde =
        "onderwerpen[0].indicatoren.find { it.indicator == 'voorlichtingsbijeenkomsten' }.waarde";
    Platform.get("baancreatie?peildatum=2002-12-31&van=2002-01-01").body(waarde, equalTo(1));
    Platform.get("baancreatie?peildatum=2002-05-04&van=2002-01-01").body(waarde, equalTo(0));
    Platform.get("baancreatie?peildatum=2002-12-31&van=2002-01-01&bekendOp=2002-05-04")
        .body(waarde, equalTo(0));
    Platform.get("toc?peildatum=gisteren")
        .statusCode(400)
        .body("fouten.veld", contains("peildatum"));
  }
}
