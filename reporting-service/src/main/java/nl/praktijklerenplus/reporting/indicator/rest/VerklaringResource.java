package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Paged;
import nl.praktijklerenplus.platform.rest.Walks;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Verklaring;
import nl.praktijklerenplus.reporting.indicator.Verklaringen;
import nl.praktijklerenplus.reporting.indicator.rest.ExplainQuery.Asked;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;
import nl.praktijklerenplus.reporting.tijdlijn.store.Subjects.Told;

/** What is behind a figure: who counts in it and by which events, and why the others do not. */
@Path("/indicatoren/{id}/verklaring")
@Produces(MediaType.APPLICATION_JSON)
public class VerklaringResource {

  /** A page of the subjects behind a figure. */
  public record Uitleg(
      String indicator,
      LocalDate peildatum,
      @Nullable LocalDate bekendOp,
      @Nullable LocalDate van,
      LocalDate tot,
      List<ExplainedRow> items,
      @JsonProperty("_links") Page.Links links)
      implements AboutPersons, Paged {

    @Override
    public Stream<UUID> persons() {
      return AboutPersons.in(items);
    }
  }

  private static final String FOR_WHAT = "verantwoording-van-cijfers";
  private static final String WHAT_IS_SHOWN =
      "Met de parameters van het cijfer. Van elk onderwerp of het telt: met de gebeurtenissen"
          + " waardoor het telt, of met de eerste voorwaarde die niet geldt. Van een verhouding de"
          + " teller en de noemer apart. Wat op alle bladzijden telt is samen het cijfer. Een"
          + " bladzijde kan minder regels hebben dan gevraagd en toch een volgende.";

  private final SubjectWalk subjects;
  private final Walks walks;
  private final Clock clock;
  private final Caller caller;

  VerklaringResource(SubjectWalk subjects, Walks walks, Clock clock, Caller caller) {
    this.subjects = subjects;
    this.walks = walks;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead(FOR_WHAT)
  @Operation(
      operationId = "verklaring",
      summary = "Wie in een cijfer telt en waardoor, en waarom een ander niet",
      description = WHAT_IS_SHOWN)
  public Uni<Uitleg> page(
      @PathParam("id") String id, @BeanParam ExplainQuery query, @BeanParam PageRequest page) {
    List<FieldError> faults = new ArrayList<>();
    Asked asked = asked(id, query, faults);
    return subjects
        .go(asked.indicator().onderwerp(), walks.step(page, ExplainedRow.class, faults), row(asked))
        .map(found -> answer(asked, found.items(), walks.links(page, found)));
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead(FOR_WHAT)
  @Operation(
      operationId = "verklaringAlsTabel",
      summary = "Wie in een cijfer telt en waardoor, en waarom een ander niet",
      description = WHAT_IS_SHOWN)
  public Multi<byte[]> table(
      @PathParam("id") String id, @BeanParam ExplainQuery query, @BeanParam PageRequest page) {
    List<FieldError> faults = new ArrayList<>();
    Asked asked = asked(id, query, faults);
    walks.whole(page, faults);
    return subjects.table(
        asked.indicator().onderwerp(), row(asked), ExplainedRow.COLUMNS, ExplainedRow::lines);
  }

  private Asked asked(String id, ExplainQuery query, List<FieldError> faults) {
    Indicatordefinitie indicator = Indicatoren.van(id).orElseThrow(NotFoundException::new);
    return query.asked(
        indicator.zonder(caller.hiddenFields()), DateRules.day(clock.instant()), faults);
  }

  private static Function<Definities, Function<Told, Optional<ExplainedRow>>> row(Asked asked) {
    return definities -> {
      Verklaringen verklaringen =
          Verklaringen.van(definities, asked.indicator(), asked.afbakening());
      return told -> row(asked, verklaringen, told);
    };
  }

  /** A timeline of corrections alone is none. */
  private static Optional<ExplainedRow> row(Asked asked, Verklaringen verklaringen, Told told) {
    if (Tijdlijn.van(told.facts()).feiten().isEmpty()) {
      return Optional.empty();
    }
    LocalDate known = asked.days().knownBy();
    Verklaring verklaring = verklaringen.van(Tijdlijn.van(told.facts(), known));
    return Optional.of(verklaring)
        .filter(one -> asked.wants(one.telt()))
        .map(
            one ->
                ExplainedRow.of(
                    told.subject(),
                    asked.indicator(),
                    one,
                    Tijdlijn.gecorrigeerd(told.facts(), known)));
  }

  private static Uitleg answer(Asked asked, List<ExplainedRow> rows, Page.Links links) {
    Days days = asked.days();
    return new Uitleg(
        asked.indicator().id(),
        days.peildatum(),
        days.bekendOp(),
        days.van(),
        days.vak().tot(),
        rows,
        links);
  }
}
