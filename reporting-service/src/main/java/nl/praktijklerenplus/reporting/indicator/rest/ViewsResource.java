package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.rest.FigureQuery.Days;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore;
import nl.praktijklerenplus.reporting.observatie.store.ObservatieStore.ObservatieRij;

/** The two views of the same figures: the Theory of Change and the baancreatiemodel. */
@Path("/")
@RolesAllowed(Roles.PROJECTLEIDER)
public class ViewsResource {

  private static final int ALL_OBSERVATIES = 10_000;

  private final Figures figures;
  private final ObservatieStore observaties;
  private final Clock clock;

  ViewsResource(Figures figures, ObservatieStore observaties, Clock clock) {
    this.figures = figures;
    this.observaties = observaties;
    this.clock = clock;
  }

  @GET
  @Path("toc")
  @Operation(
      operationId = "toc",
      summary = "De uitkomsten van de Theory of Change met hun cijfers en observaties",
      description = "De catalogus is data met een versie; 'bron' zegt waar hij vandaan komt.")
  public Uni<Response> toc(@BeanParam FigureQuery query) {
    return view(query, "toc-1", "uitkomsten", ViewFiller::uitkomst);
  }

  @GET
  @Path("baancreatie")
  @Operation(
      operationId = "baancreatie",
      summary = "Het baancreatiemodel: fase, onderwerp en perspectief met cijfers en observaties",
      description = "De catalogus is data met een versie; 'bron' zegt waar hij vandaan komt.")
  public Uni<Response> baancreatie(@BeanParam FigureQuery query) {
    return view(query, "baancreatie-1", "onderwerpen", ViewFiller::onderwerp);
  }

  private interface Fill {
    void fill(ViewFiller filler, ObjectNode entry);
  }

  private Uni<Response> view(FigureQuery query, String name, String entries, Fill fill) {
    Days days = query.days(DateRules.day(clock.instant()));
    if (!query.errors().isEmpty()) {
      return Uni.createFrom().item(Problem.of(new InvalidInput(query.errors())).response());
    }
    return figures
        .of(Indicatoren.alle(), days)
        .chain(
            found ->
                observaties
                    .list(new Listing(null, ALL_OBSERVATIES))
                    .map(
                        seen ->
                            Response.ok(filled(name, entries, fill, days, found, seen)).build()));
  }

  private static ObjectNode filled(
      String name,
      String entries,
      Fill fill,
      Days days,
      Figures.Answer found,
      List<ObservatieRij> seen) {
    ObjectNode view = Catalogue.read(name);
    view.put("peildatum", days.peildatum().toString());
    view.put("bekendOp", days.bekendOp() == null ? null : days.bekendOp().toString());
    ViewFiller filler = new ViewFiller(found, seen, view.putArray("laterBeschikbaar"));
    for (JsonNode entry : (ArrayNode) view.get(entries)) {
      fill.fill(filler, (ObjectNode) entry);
    }
    filler.layers(view);
    return view;
  }
}
