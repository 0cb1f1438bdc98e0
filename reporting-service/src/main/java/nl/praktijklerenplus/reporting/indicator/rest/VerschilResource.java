package nl.praktijklerenplus.reporting.indicator.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Paged;
import nl.praktijklerenplus.platform.rest.Walks;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.Verschillen;
import nl.praktijklerenplus.reporting.indicator.rest.CompareQuery.Asked;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;
import nl.praktijklerenplus.reporting.tijdlijn.store.Subjects.Told;

/** A figure on two days: who came in and who went, and what of it was only learned later. */
@Path("/indicatoren/{id}/verschil")
@Produces(MediaType.APPLICATION_JSON)
public class VerschilResource {

  /** The figure on a day as known then. */
  @Schema(name = "CijferOpDag")
  public record Stand(
      LocalDate peildatum,
      @Nullable LocalDate bekendOp,
      @Schema(implementation = WaardeInOpenApi.class) @Nullable Object waarde) {}

  /**
   * A page of the subjects that count otherwise.
   *
   * @param vanLaterBekend the first day again, with what is known at the second
   */
  public record Vergelijking(
      String indicator,
      Stand van,
      Stand vanLaterBekend,
      Stand tot,
      List<ComparedRow> items,
      @JsonProperty("_links") Page.Links links)
      implements AboutPersons, Paged {

    @Override
    public Stream<UUID> persons() {
      return AboutPersons.in(items);
    }
  }

  private static final String FOR_WHAT = "verantwoording-van-cijfers";
  private static final String WHAT_IS_SHOWN =
      "Eerst verandert alleen wat bekend is: LATER_BEKEND maakt van het cijfer op 'van' het cijfer"
          + " 'vanLaterBekend'. Dan verandert alleen de dag: SINDSDIEN maakt daarvan het cijfer op"
          + " 'tot'. Wat stroomt telt vanaf de eerste gebeurtenis. Te beperken met de dimensies van"
          + " het cijfer. Een bladzijde kan minder regels hebben dan gevraagd en toch een"
          + " volgende.";

  private final Figures figures;
  private final SubjectWalk subjects;
  private final Walks walks;
  private final Caller caller;

  VerschilResource(Figures figures, SubjectWalk subjects, Walks walks, Caller caller) {
    this.figures = figures;
    this.subjects = subjects;
    this.walks = walks;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead(FOR_WHAT)
  @Operation(
      operationId = "verschil",
      summary = "Een cijfer op twee dagen: wie erbij kwam en wie eraf ging",
      description = WHAT_IS_SHOWN)
  public Uni<Vergelijking> page(
      @PathParam("id") String id, @BeanParam CompareQuery query, @BeanParam PageRequest page) {
    List<FieldError> faults = new ArrayList<>();
    Asked asked = asked(id, query, faults);
    Walks.Step step = walks.step(page, ComparedRow.class, faults);
    return values(asked)
        .chain(
            values ->
                subjects
                    .go(asked.indicator().onderwerp(), step, row(asked))
                    .map(found -> answer(asked, values, found.items(), walks.links(page, found))));
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead(FOR_WHAT)
  @Operation(
      operationId = "verschilAlsTabel",
      summary = "Een cijfer op twee dagen: wie erbij kwam en wie eraf ging",
      description = WHAT_IS_SHOWN)
  public Multi<byte[]> table(
      @PathParam("id") String id, @BeanParam CompareQuery query, @BeanParam PageRequest page) {
    List<FieldError> faults = new ArrayList<>();
    Asked asked = asked(id, query, faults);
    walks.whole(page, faults);
    return subjects.table(
        asked.indicator().onderwerp(), row(asked), ComparedRow.COLUMNS, ComparedRow::lines);
  }

  private Asked asked(String id, CompareQuery query, List<FieldError> faults) {
    Indicatordefinitie indicator = Indicatoren.van(id).orElseThrow(NotFoundException::new);
    return query.asked(indicator.zonder(caller.hiddenFields()), faults);
  }

  private Uni<List<Stand>> values(Asked asked) {
    return Uni.join()
        .all(
            value(asked, asked.van()), value(asked, asked.betterKnown()), value(asked, asked.tot()))
        .usingConcurrencyOf(1)
        .andFailFast();
  }

  private Uni<Stand> value(Asked asked, Days days) {
    Split split = new Split(List.of(), asked.only());
    return figures
        .of(List.of(new Stretches.Asked(asked.indicator(), List.of(days.vak()))), days, split)
        .map(
            found ->
                new Stand(
                    days.peildatum(),
                    days.bekendOp(),
                    Amounts.json(found.amounts().value(asked.indicator(), days.vak()))));
  }

  private static Function<Definities, Function<Told, Optional<ComparedRow>>> row(Asked asked) {
    return definities -> {
      Verschillen verschillen = asked.verschillen(definities);
      return told -> row(asked, verschillen, told);
    };
  }

  private static Optional<ComparedRow> row(Asked asked, Verschillen verschillen, Told told) {
    return Optional.of(verschillen.van(told.facts()))
        .filter(moves -> !moves.isEmpty())
        .map(
            moves ->
                ComparedRow.of(
                    told.subject(),
                    asked.indicator().onderwerp(),
                    moves,
                    Tijdlijn.gecorrigeerd(told.facts(), asked.tot().knownBy())));
  }

  private static Vergelijking answer(
      Asked asked, List<Stand> values, List<ComparedRow> rows, Page.Links links) {
    return new Vergelijking(
        asked.indicator().id(), values.get(0), values.get(1), values.get(2), rows, links);
  }
}
