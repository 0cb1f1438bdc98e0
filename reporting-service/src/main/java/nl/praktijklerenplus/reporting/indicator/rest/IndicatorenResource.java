package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.csv.Tabular;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Waarde;
import nl.praktijklerenplus.reporting.indicator.rest.Goals.Doel;
import nl.praktijklerenplus.reporting.indicator.rest.Stretches.Asked;
import nl.praktijklerenplus.reporting.rest.FigureSight;

/** Any figure, on any day, as it was known then. */
@Path("/indicatoren")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorenResource {

  private static final int MOST_POINTS = 1_100;

  /**
   * What an indicator means.
   *
   * @param status GELDEND, or VOORSTEL for a version that is in the code to be tried
   * @param teltNietAls what is not counted, in the order in which that is looked at
   */
  public record Omschrijving(
      String id,
      int versie,
      String status,
      String naam,
      String definitie,
      List<String> teltNietAls,
      String eenheid,
      String soort,
      List<String> dimensies,
      String bron) {

    static Omschrijving of(Indicatordefinitie one) {
      return new Omschrijving(
          one.id(),
          one.versie(),
          one.status().name(),
          one.naam(),
          one.definitie(),
          Indicatoren.teltNietAls(one),
          one.eenheid(),
          one.soort().name(),
          one.dimensies().stream().map(Dimensie::naam).toList(),
          one.bron());
    }
  }

  /** All indicators in force, and after them the versions that are proposed. */
  @Schema(name = "Indicatorenlijst")
  public record Lijst(List<Omschrijving> indicatoren) {}

  /**
   * The answer for one indicator; bekendOp and van are null when they were not given.
   *
   * @param waarde a number; null where there is nothing to divide; {n, mediaan, p90} of a
   *     doorlooptijd; {n, gemiddelde} of a verandering
   * @param onderdrukt true when there is a value that this caller may not see
   * @param opmerking by which rule this caller is answered, when not all is shown
   */
  public record Cijfer(
      String indicator,
      LocalDate peildatum,
      @Nullable LocalDate bekendOp,
      @Nullable LocalDate van,
      LocalDate tot,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object waarde,
      @JsonInclude(JsonInclude.Include.NON_NULL) Doel doel,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<Map<String, Object>> uitsplitsing,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<Series.Punt> reeks,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean onderdrukt,
      @JsonInclude(JsonInclude.Include.NON_NULL) String opmerking) {}

  /** What was asked of one indicator. */
  private record Question(
      Indicatordefinitie indicator,
      Days days,
      Split split,
      Optional<Periode> series,
      boolean persons) {}

  private final Figures figures;
  private final PublishedFigures published;
  private final Caller caller;
  private final Clock clock;

  IndicatorenResource(Figures figures, PublishedFigures published, Caller caller, Clock clock) {
    this.figures = figures;
    this.published = published;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "indicatoren", summary = "Alle indicatoren met hun betekenis")
  public Lijst list() {
    return new Lijst(
        Stream.of(Indicatoren.alle(), Indicatoren.voorstellen())
            .flatMap(List::stream)
            .map(Omschrijving::of)
            .toList());
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "indicator",
      summary = "Een cijfer op een dag, zoals het toen bekend was",
      description =
          "uitsplitsing: een of meer dimensies, herhaald of met komma's. Een dimensie als"
              + " queryparameter (organisatie, richting, werkgever, reden, …) beperkt het cijfer."
              + " reeks: dag, week, maand of kwartaal geeft het cijfer ook door de tijd, van 'van'"
              + " tot en met 'tot'; een stand aan het eind van elk deel, wat in een periode telt"
              + " binnen elk deel; ten hoogste 1100 punten. Onderzoeker en financier vragen een"
              + " kwartaaleinde, van het begin van een kwartaal, met ten hoogste een uitsplitsing"
              + " en een reeks per kwartaal; zonder bekendOp en zonder beperking. 'onderdrukt' zegt"
              + " dat een aantal niet wordt getoond.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Cijfer.class)),
        @Content(
            mediaType = Csv.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "Hetzelfde als tabel"))
      })
  public Uni<Response> one(
      @PathParam("id") String id,
      @BeanParam FigureQuery query,
      @QueryParam("uitsplitsing") List<String> uitsplitsing,
      @QueryParam("reeks") String reeks,
      @Context UriInfo uri) {
    Optional<Indicatordefinitie> indicator = Indicatoren.van(id);
    if (indicator.isEmpty()) {
      return Uni.createFrom().item(Problems.notFound().response());
    }
    List<FieldError> errors = new ArrayList<>();
    Question question = question(indicator.get(), query, uitsplitsing, reeks, uri, errors);
    if (!errors.isEmpty()) {
      throw new WrongQuestion(errors);
    }
    return answer(question);
  }

  private Question question(
      Indicatordefinitie indicator,
      FigureQuery query,
      List<String> uitsplitsing,
      String reeks,
      UriInfo uri,
      List<FieldError> errors) {
    boolean persons = FigureSight.seesPersons(caller);
    LocalDate today = DateRules.day(clock.instant());
    QuarterRules rules = new QuarterRules(today);
    Days asked = query.days(persons ? today : rules.lastDay());
    Optional<Periode> series = query.series(reeks);
    errors.addAll(query.errors());
    List<Dimensie> dimensions =
        persons ? indicator.dimensies() : QuarterRules.dimensions(indicator);
    Split split =
        Split.of(indicator.id(), dimensions, uitsplitsing, uri.getQueryParameters(), errors);
    if (persons) {
      return new Question(indicator, asked, split, series, true);
    }
    Days days = rules.days(asked);
    rules.split(split);
    rules.series(series);
    errors.addAll(rules.errors());
    return new Question(indicator, days, split, series, false);
  }

  private Uni<Response> answer(Question question) {
    return points(question)
        .invoke(IndicatorenResource::notTooMany)
        .chain(
            points ->
                found(question, points)
                    .map(found -> answer(question, figure(question, points, found))));
  }

  private Uni<Figures.Answer> found(Question question, List<Tijdvak> points) {
    List<Asked> asked = List.of(asked(question, points));
    return question.persons()
        ? figures.of(asked, question.days(), question.split())
        : published.of(asked, question.days(), question.split());
  }

  private static Response answer(Question question, Cijfer figure) {
    return Response.ok(new Tabular(figure, () -> FigureTable.of(figure, question.split().by())))
        .build();
  }

  private Uni<List<Tijdvak>> points(Question question) {
    if (question.series().isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    Days days = question.days();
    Uni<Optional<LocalDate>> from =
        days.van() == null ? firstDay(question) : Uni.createFrom().item(Optional.of(days.van()));
    return from.map(
        van ->
            van.map(day -> new Tijdvak(day, days.vak().tot())).stream()
                .flatMap(question.series().get()::verdeel)
                .limit(MOST_POINTS + 1L)
                .toList());
  }

  private Uni<Optional<LocalDate>> firstDay(Question question) {
    return question.persons()
        ? figures.firstDay(question.indicator())
        : published.firstDay(question.days());
  }

  private static void notTooMany(List<Tijdvak> points) {
    if (points.size() > MOST_POINTS) {
      throw new WrongQuestion(
          List.of(
              new FieldError(
                  "reeks",
                  "geeft meer dan %d punten; kies een kortere periode of langere delen"
                      .formatted(MOST_POINTS))));
    }
  }

  private static Asked asked(Question question, List<Tijdvak> points) {
    return new Asked(
        question.indicator(),
        Stream.concat(Stream.of(question.days().vak(question.indicator())), points.stream())
            .toList());
  }

  private static Cijfer figure(Question question, List<Tijdvak> points, Figures.Answer found) {
    Indicatordefinitie indicator = question.indicator();
    Days days = question.days();
    Split split = question.split();
    Waarde value = found.amounts().value(indicator, days.vak(indicator));
    Doel goal = found.goals().get(indicator.id());
    return new Cijfer(
        indicator.id(),
        days.peildatum(),
        days.bekendOp(),
        days.van(),
        days.vak().tot(),
        Amounts.json(value),
        goal == null ? null : goal.reachedBy(value),
        split.by().isEmpty() ? null : found.amounts().rows(indicator, days.vak(indicator)),
        question
            .series()
            .map(_ -> Series.of(indicator, points, found.amounts(), split))
            .orElse(null),
        Suppressed.flag(value),
        question.persons() ? null : Suppressed.RULE);
  }
}
