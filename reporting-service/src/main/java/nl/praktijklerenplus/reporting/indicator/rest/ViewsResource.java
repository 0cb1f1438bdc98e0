package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.csv.Tabular;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.reporting.indicator.store.CatalogueFile;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen.ObservatieToen;
import nl.praktijklerenplus.reporting.rest.FigureSight;

/** The two views of the same figures: the Theory of Change and the baancreatiemodel. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ViewsResource {

  private static final String WHAT_IS_SHOWN =
      "De catalogus is data met een versie; 'bron' zegt waar hij vandaan komt. Elk cijfer met zijn"
          + " doel, wat het was op de dag van vergelijking en een kleine reeks; de observaties"
          + " zoals ze toen bekend waren. Onderzoeker en financier vragen een kwartaaleinde, zonder"
          + " van, tot en bekendOp, en zien kleine aantallen onderdrukt.";

  private final Catalogue toc = Catalogue.read(CatalogueFile.TOC, TocCatalogue.class);
  private final Catalogue baancreatie =
      Catalogue.read(CatalogueFile.BAANCREATIE, BaancreatieCatalogue.class);
  private final Figures figures;
  private final PublishedFigures published;
  private final ObservatiesThen observaties;
  private final Caller caller;
  private final Clock clock;

  ViewsResource(
      Figures figures,
      PublishedFigures published,
      ObservatiesThen observaties,
      Caller caller,
      Clock clock) {
    this.figures = figures;
    this.published = published;
    this.caller = caller;
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
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Toc.class)),
        @Content(
            mediaType = Csv.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "Hetzelfde als tabel"))
      })
  public Uni<Response> toc(@BeanParam ViewQuery query) {
    return view(query, toc);
  }

  @GET
  @Path("baancreatie")
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "baancreatie",
      summary = "Het baancreatiemodel: fase, onderwerp en perspectief met cijfers en observaties",
      description = WHAT_IS_SHOWN)
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Baancreatie.class)),
        @Content(
            mediaType = Csv.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "Hetzelfde als tabel"))
      })
  public Uni<Response> baancreatie(@BeanParam ViewQuery query) {
    return view(query, baancreatie);
  }

  private Uni<Response> view(ViewQuery query, Catalogue catalogue) {
    boolean persons = FigureSight.seesPersons(caller);
    LocalDate today = DateRules.day(clock.instant());
    ViewQuery.Asked asked = persons ? query.asked(today) : query.asked(new QuarterRules(today));
    if (!query.errors().isEmpty()) {
      throw new WrongQuestion(query.errors());
    }
    Days days = asked.days();
    List<Stretches.Asked> questions = ViewFigures.questions(catalogue, asked);
    return (persons
            ? figures.of(questions, days, Split.NONE)
            : published.of(questions, days, Split.NONE))
        .chain(
            found ->
                seen(days)
                    .map(seen -> new ViewFiller(new ViewFigures(asked, found), seen))
                    .map(filler -> catalogue.filled(filler, ViewDays.of(asked, !persons))))
        .map(view -> answer(view, !persons));
  }

  /** A financier reads what was filed, not what was written down on the way. */
  private Uni<List<ObservatieToen>> seen(Days days) {
    return FigureSight.seesObservaties(caller)
        ? observaties.on(days.peildatum(), days.knownBy())
        : Uni.createFrom().item(List.of());
  }

  private static Response answer(View view, boolean suppressed) {
    return Response.ok(new Tabular(view, () -> ViewTable.of(view, suppressed))).build();
  }
}
