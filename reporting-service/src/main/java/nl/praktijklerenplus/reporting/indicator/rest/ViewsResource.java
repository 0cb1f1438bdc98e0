package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.csv.Tabular;
import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.indicator.store.CatalogueFile;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;

/** The two views of the same figures: the Theory of Change and the baancreatiemodel. */
@Path("/")
@RolesAllowed(Roles.PROJECTLEIDER)
public class ViewsResource {

  private static final String WHAT_IS_SHOWN =
      "De catalogus is data met een versie; 'bron' zegt waar hij vandaan komt. Elk cijfer met zijn"
          + " doel, wat het was op de dag van vergelijking en een kleine reeks; de observaties"
          + " zoals ze toen bekend waren.";

  private final Catalogue toc =
      Catalogue.read(CatalogueFile.TOC, "uitkomsten", "code", "domein", "horizon", "uitkomst");
  private final Catalogue baancreatie =
      Catalogue.read(CatalogueFile.BAANCREATIE, "onderwerpen", "fase", "onderwerp");
  private final Figures figures;
  private final ObservatiesThen observaties;
  private final Clock clock;

  ViewsResource(Figures figures, ObservatiesThen observaties, Clock clock) {
    this.figures = figures;
    this.observaties = observaties;
    this.clock = clock;
  }

  @GET
  @Path("toc")
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "toc",
      summary = "De uitkomsten van de Theory of Change met hun cijfers en observaties",
      description = WHAT_IS_SHOWN)
  public Uni<Response> toc(@BeanParam ViewQuery query) {
    return view(query, toc, ViewFiller::uitkomst);
  }

  @GET
  @Path("baancreatie")
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "baancreatie",
      summary = "Het baancreatiemodel: fase, onderwerp en perspectief met cijfers en observaties",
      description = WHAT_IS_SHOWN)
  public Uni<Response> baancreatie(@BeanParam ViewQuery query) {
    return view(query, baancreatie, ViewFiller::onderwerp);
  }

  private interface Fill {
    void fill(ViewFiller filler, ObjectNode entry);
  }

  private Uni<Response> view(ViewQuery query, Catalogue catalogue, Fill fill) {
    ViewQuery.Asked asked = query.asked(DateRules.day(clock.instant()));
    if (!query.errors().isEmpty()) {
      return Uni.createFrom().item(Problem.of(new InvalidInput(query.errors())).response());
    }
    Days days = asked.days();
    return figures
        .of(ViewFigures.questions(catalogue, asked), days, Split.NONE)
        .chain(
            found ->
                observaties
                    .on(days.peildatum(), days.knownBy())
                    .map(seen -> filled(catalogue, fill, asked, found, seen)));
  }

  private static Response filled(
      Catalogue catalogue,
      Fill fill,
      ViewQuery.Asked asked,
      Figures.Answer found,
      List<ObservatieToen> seen) {
    ObjectNode view = catalogue.blank();
    view.putPOJO("peildatum", asked.days().peildatum());
    view.putPOJO("bekendOp", asked.days().bekendOp());
    view.putPOJO("van", asked.days().van());
    view.putPOJO("tot", asked.days().vak().tot());
    view.putPOJO("vergelijkMet", asked.compared());
    ViewFiller filler = new ViewFiller(new ViewFigures(asked, found), seen);
    for (JsonNode entry : view.get(catalogue.entries())) {
      fill.fill(filler, (ObjectNode) entry);
    }
    filler.layers(view);
    return Response.ok(
            new Tabular(view, () -> ViewTable.of(view.get(catalogue.entries()), catalogue.names())))
        .build();
  }
}
