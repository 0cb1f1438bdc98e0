package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import nl.praktijklerenplus.platform.csv.Table;
import nl.praktijklerenplus.platform.csv.Tabular;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.reporting.indicator.Cohortstanden;
import nl.praktijklerenplus.reporting.indicator.Periode;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verdeling;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;
import nl.praktijklerenplus.reporting.rest.FigureSight;

/** Where those who came in together are now. */
@Path("/cohorten")
@Produces(MediaType.APPLICATION_JSON)
public class CohortenResource {

  /** All cohorten on a day, as it was known then, the oldest first. */
  public record Cohorten(
      String per,
      LocalDate peildatum,
      @Nullable LocalDate bekendOp,
      List<Cohort> cohorten,
      @JsonInclude(JsonInclude.Include.NON_NULL) String opmerking) {

    Table table() {
      return Table.of(
          ValueColumns.row(
              List.of("van", "tot", "ingestroomd"),
              Cohortstanden.TOESTANDEN,
              List.of("opStage", "inDienst"),
              opmerking == null ? List.of() : List.of(Suppressed.FIELD)),
          cohorten.stream().<List<?>>map(Cohort::line).toList());
    }
  }

  /**
   * Who came in in one month or quarter.
   *
   * @param toestanden how many are in each of the six states; together they are all
   * @param opStage of these how many are on a stage that is not interrupted
   * @param inDienst of these how many have a job, paid or not
   * @param onderdrukt which of these numbers may not be seen
   */
  public record Cohort(
      LocalDate van,
      LocalDate tot,
      Long ingestroomd,
      Map<String, @Nullable Long> toestanden,
      Long opStage,
      Long inDienst,
      @JsonInclude(JsonInclude.Include.NON_NULL) List<String> onderdrukt) {

    private List<?> line() {
      return ValueColumns.<Object>row(
          Arrays.asList(van, tot, ingestroomd),
          Cohortstanden.TOESTANDEN.stream().map(toestanden::get).toList(),
          Arrays.asList(opStage, inDienst),
          onderdrukt == null ? List.of() : List.of(String.join(" ", onderdrukt)));
    }
  }

  private static final List<Periode> POSSIBLE = List.of(Periode.MAAND, Periode.KWARTAAL);

  private final Figures figures;
  private final PublishedFigures published;
  private final Caller caller;
  private final Clock clock;

  CohortenResource(Figures figures, PublishedFigures published, Caller caller, Clock clock) {
    this.figures = figures;
    this.published = published;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
  @Operation(
      operationId = "cohorten",
      summary = "Wie in dezelfde maand of hetzelfde kwartaal instroomden: waar zijn zij nu",
      description =
          "per: maand (zonder opgave) of kwartaal. Te beperken met organisatie en richting: die van"
              + " de student op de peildatum. Onderzoeker en financier vragen een kwartaaleinde,"
              + " per kwartaal, zonder beperking en zonder bekendOp, en zien kleine aantallen"
              + " onderdrukt.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Cohorten.class)),
        @Content(
            mediaType = Csv.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "Hetzelfde als tabel"))
      })
  public Uni<Response> cohorten(
      @BeanParam DayQuery query, @QueryParam("per") String per, @Context UriInfo uri) {
    boolean persons = FigureSight.seesPersons(caller);
    QuarterRules rules = new QuarterRules(DateRules.day(clock.instant()));
    Days asked = query.days(persons ? rules.today() : rules.lastDay());
    List<FieldError> errors = new ArrayList<>(query.errors());
    Split split =
        Split.of("cohorten", Split.OF_THE_WAY, List.of(), uri.getQueryParameters(), errors);
    Periode stretch = stretch(per, persons, errors);
    Days days = persons ? asked : rules.days(asked, split);
    errors.addAll(rules.errors());
    if (!errors.isEmpty()) {
      throw new WrongQuestion(errors);
    }
    return (persons
            ? figures
                .parts(parts(days.peildatum()), days, split)
                .map(found -> cohorten(stretch, days, found))
            : published.on(days).map(all -> new PublishedCohorts(all, days).cohorten()))
        .map(found -> Response.ok(new Tabular(found, found::table)).build());
  }

  private static Periode stretch(String per, boolean persons, List<FieldError> errors) {
    List<Periode> possible = persons ? POSSIBLE : List.of(Periode.KWARTAAL);
    Optional<Periode> found =
        per == null
            ? Optional.of(possible.getFirst())
            : possible.stream().filter(one -> one.naam().equals(per)).findFirst();
    if (found.isEmpty()) {
      String names = possible.stream().map(Periode::naam).collect(Collectors.joining(" of "));
      errors.add(new FieldError("per", "moet %s zijn".formatted(names)));
    }
    return found.orElse(null);
  }

  private static List<Stretch> parts(LocalDate day) {
    return Stream.concat(
            Cohortstanden.TOESTANDEN.stream().map(Cohortstanden::toestand),
            Stream.of(Cohortstanden.OP_STAGE, Cohortstanden.IN_DIENST))
        .map(name -> new Stretch(name, Tijdvak.BEGIN, day))
        .toList();
  }

  private static Cohorten cohorten(Periode stretch, Days days, Amounts found) {
    LocalDate day = days.peildatum();
    SortedSet<LocalDate> ends = new TreeSet<>();
    for (String toestand : Cohortstanden.TOESTANDEN) {
      found
          .on(day, Cohortstanden.toestand(toestand))
          .aantallen()
          .forEach((month, _) -> ends.add(stretch.einde(Cohortstanden.maand(month).atDay(1))));
    }
    List<Cohort> all = ends.stream().map(end -> cohort(stretch, end, day, found)).toList();
    return new Cohorten(stretch.naam(), day, days.bekendOp(), all, null);
  }

  private static Cohort cohort(Periode stretch, LocalDate end, LocalDate day, Amounts found) {
    LocalDate begin = stretch.begin(end);
    Map<String, Long> states = new LinkedHashMap<>();
    for (String toestand : Cohortstanden.TOESTANDEN) {
      states.put(toestand, in(begin, end, found.on(day, Cohortstanden.toestand(toestand))));
    }
    return new Cohort(
        begin,
        end,
        states.values().stream().mapToLong(Long::longValue).sum(),
        states,
        in(begin, end, found.on(day, Cohortstanden.OP_STAGE)),
        in(begin, end, found.on(day, Cohortstanden.IN_DIENST)),
        null);
  }

  private static long in(LocalDate begin, LocalDate end, Verdeling months) {
    return months.aantallen().entrySet().stream()
        .filter(
            one -> {
              YearMonth month = Cohortstanden.maand(one.getKey());
              return !month.isBefore(YearMonth.from(begin)) && !month.isAfter(YearMonth.from(end));
            })
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
