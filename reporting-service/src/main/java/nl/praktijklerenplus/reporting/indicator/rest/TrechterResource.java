package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import nl.praktijklerenplus.platform.csv.Table;
import nl.praktijklerenplus.platform.csv.Tabular;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.Oorzaak;
import nl.praktijklerenplus.reporting.indicator.Stap;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Trechterstanden;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;
import nl.praktijklerenplus.reporting.rest.FigureSight;

/** How far students came, and where they wait, how long and why. */
@Path("/trechter")
@Produces(MediaType.APPLICATION_JSON)
public class TrechterResource {

  /** The steps of the path on a day, as it was known then. */
  public record Trechter(
      LocalDate peildatum,
      @Nullable LocalDate bekendOp,
      List<Trechterstap> stappen,
      @JsonInclude(JsonInclude.Include.NON_NULL) String opmerking) {

    Table table() {
      return opmerking == null
          ? Table.of(COLUMNS, stappen.stream().flatMap(Trechterstap::lines).toList())
          : Table.of(
              ValueColumns.row(COLUMNS, List.of("bereiktOnderdrukt", Suppressed.FIELD)),
              stappen.stream().flatMap(Trechterstap::linesWithHidden).toList());
    }
  }

  /**
   * One step.
   *
   * @param bereikt how many students reached it
   * @param onderdrukt true when that may not be seen
   * @param wachtend who reached it and not the next, and are still under way; null at the last step
   */
  public record Trechterstap(
      String stap,
      String naam,
      Long bereikt,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean onderdrukt,
      @Nullable Wachten wachtend) {

    /** All who wait, and then by cause; who reached the step stands in the first line only. */
    Stream<List<?>> lines() {
      if (wachtend == null) {
        return Stream.of(Arrays.asList(stap, naam, bereikt, "ALLE", null, null, null, null));
      }
      List<?> all =
          Arrays.asList(
              stap,
              naam,
              bereikt,
              "ALLE",
              wachtend.n,
              wachtend.mediaan,
              wachtend.p90,
              wachtend.langste);
      return Stream.concat(Stream.of(all), wachtend.oorzaken.stream().map(this::line));
    }

    /** The same lines, each with what of it is hidden. */
    Stream<List<?>> linesWithHidden() {
      List<List<?>> lines = lines().toList();
      return IntStream.range(0, lines.size())
          .mapToObj(i -> ValueColumns.<Object>row(lines.get(i), hiddenIn(i)));
    }

    private List<?> hiddenIn(int line) {
      Boolean waiting =
          wachtend == null
              ? null
              : line == 0 ? wachtend.onderdrukt : wachtend.oorzaken.get(line - 1).onderdrukt;
      return Arrays.asList(line == 0 ? onderdrukt : null, waiting);
    }

    private List<?> line(Oorzaken one) {
      return Arrays.asList(stap, naam, null, one.oorzaak, one.n, one.mediaan, one.p90, one.langste);
    }
  }

  /** How many wait, and for how many days; the causes are the same ones apart. */
  public record Wachten(
      Long n,
      Optional<Integer> mediaan,
      Optional<Integer> p90,
      Optional<Integer> langste,
      List<Oorzaken> oorzaken,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean onderdrukt) {}

  /** How many wait by this cause, and for how many days. */
  public record Oorzaken(
      Oorzaak oorzaak,
      Long n,
      Optional<Integer> mediaan,
      Optional<Integer> p90,
      Optional<Integer> langste,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean onderdrukt) {}

  private static final List<String> COLUMNS =
      List.of("stap", "naam", "bereikt", "oorzaak", "wachtend", "mediaan", "p90", "langste");

  private final Figures figures;
  private final PublishedFigures published;
  private final Caller caller;
  private final Clock clock;

  TrechterResource(Figures figures, PublishedFigures published, Caller caller, Clock clock) {
    this.figures = figures;
    this.published = published;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "trechter",
      summary = "De trechter: hoe ver studenten kwamen, en waar zij wachten, hoe lang en waardoor",
      description =
          "Te beperken met organisatie en richting: die van de student op de peildatum. Wachten"
              + " duurt vanaf de dag van de stap, in hele dagen. Onderzoeker en financier vragen"
              + " een kwartaaleinde, zonder beperking en zonder bekendOp, en zien kleine aantallen"
              + " en het langste wachten niet.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Trechter.class)),
        @Content(
            mediaType = Csv.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "Hetzelfde als tabel"))
      })
  public Uni<Response> trechter(@BeanParam DayQuery query, @Context UriInfo uri) {
    boolean persons = FigureSight.seesPersons(caller);
    QuarterRules rules = new QuarterRules(DateRules.day(clock.instant()));
    Days asked = query.days(persons ? rules.today() : rules.lastDay());
    List<FieldError> errors = new ArrayList<>(query.errors());
    Split split =
        Split.of("de trechter", Split.OF_THE_WAY, List.of(), uri.getQueryParameters(), errors);
    Days days = persons ? asked : rules.days(asked, split);
    errors.addAll(rules.errors());
    if (!errors.isEmpty()) {
      throw new WrongQuestion(errors);
    }
    return (persons
            ? counted(days, split.and(Dimensie.REDEN))
            : published.on(days).map(all -> new PublishedPath(all, days).trechter()))
        .map(found -> Response.ok(new Tabular(found, found::table)).build());
  }

  private Uni<Trechter> counted(Days days, Split split) {
    return figures.parts(parts(days.peildatum()), days, split).map(found -> trechter(days, found));
  }

  private static List<Stretch> parts(LocalDate day) {
    return Stream.of(Stap.values())
        .flatMap(step -> Stream.of(Trechterstanden.bereikt(step), Trechterstanden.wachtend(step)))
        .map(name -> new Stretch(name, Tijdvak.BEGIN, day))
        .toList();
  }

  private static Trechter trechter(Days days, Amounts found) {
    List<Trechterstap> steps =
        Stream.of(Stap.values()).map(step -> step(step, days.peildatum(), found)).toList();
    return new Trechter(days.peildatum(), days.bekendOp(), steps, null);
  }

  private static Trechterstap step(Stap step, LocalDate day, Amounts found) {
    return new Trechterstap(
        step.code(),
        step.naam(),
        found.on(day, Trechterstanden.bereikt(step)).aantal(),
        null,
        step.volgende().map(_ -> waiting(step, day, found)).orElse(null));
  }

  private static Wachten waiting(Stap step, LocalDate day, Amounts found) {
    String name = Trechterstanden.wachtend(step);
    Verdeling days = since(day, found.on(day, name));
    return new Wachten(
        days.aantal(),
        days.percentiel(50),
        days.percentiel(90),
        days.grootste(),
        Stream.of(Oorzaak.values())
            .map(cause -> cause(cause, since(day, found.on(day, name, cause.name()))))
            .toList(),
        null);
  }

  private static Oorzaken cause(Oorzaak cause, Verdeling days) {
    return new Oorzaken(
        cause, days.aantal(), days.percentiel(50), days.percentiel(90), days.grootste(), null);
  }

  private static Verdeling since(LocalDate day, Verdeling steps) {
    return steps.terugVanaf((int) day.toEpochDay());
  }
}
