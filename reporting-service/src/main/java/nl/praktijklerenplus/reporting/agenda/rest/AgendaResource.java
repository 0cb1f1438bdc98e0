package nl.praktijklerenplus.reporting.agenda.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.agenda.Agendasoort;
import nl.praktijklerenplus.reporting.agenda.store.AgendaStore;
import nl.praktijklerenplus.reporting.agenda.store.AgendaStore.AgendaRij;
import nl.praktijklerenplus.reporting.messaging.AgendaProjection;

/** What is due or overdue, over all services. */
@Path("/agenda")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

  /** Of how many students and werkgevers the agenda was computed anew. */
  public record Opgebouwd(long onderwerpen) {}

  private final Lists lists;
  private final ListTables tables;
  private final AgendaProjection projection;
  private final Caller caller;
  private final Clock clock;

  AgendaResource(
      Lists lists, ListTables tables, AgendaProjection projection, Caller caller, Clock clock) {
    this.lists = lists;
    this.tables = tables;
    this.projection = projection;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "agenda",
      summary = "Wat gedaan moet worden of te laat is",
      description =
          "HERBEOORDELING: een kandidaat op de afgesproken dag, of zonder dag na advies WACHTEN."
              + " HERVATTING: wie pauzeert, op de verwachte dag. NAZORGCONTACT: ten minste elke 90"
              + " dagen, tot drie jaar na het eerste dienstverband. RMT_AANVRAAG: 30 dagen na een"
              + " aanvraag die nog loopt. LEERBEDRIJFERKENNING: vanaf 90 dagen voor haar einde. Een"
              + " pauze schuift NAZORGCONTACT en RMT_AANVRAAG op; zolang hij loopt hebben die geen"
              + " dag, tenzij die al bereikt was. Sorteren kan op datum. Een"
              + " begeleider of jobcoach ziet alleen studenten van de eigen organisatie,"
              + " een jobcoach ook alle werkgevers.")
  @Parameter(
      name = "tot",
      in = ParameterIn.QUERY,
      description = "Alleen wat uiterlijk op deze dag op de agenda staat; zonder: vandaag",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "soort",
      in = ParameterIn.QUERY,
      description = "Alleen van deze soort",
      schema = @Schema(implementation = Agendasoort.class))
  @Parameter(
      name = "organisatie",
      in = ParameterIn.QUERY,
      description = "Alleen van studenten van deze organisatie (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "student",
      in = ParameterIn.QUERY,
      description = "Alleen van deze student",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "werkgever",
      in = ParameterIn.QUERY,
      description = "Alleen van deze werkgever",
      schema = @Schema(implementation = UUID.class))
  public Uni<Page<AgendaRij>> agenda(@BeanParam PageRequest page) {
    return lists.page(
        page,
        AgendaVraag.class,
        AgendaStore.AGENDA,
        asked -> mine(asked.rows(DateRules.day(clock.instant()))));
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "agendaAlsTabel",
      summary = "Wat gedaan moet worden of te laat is",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page,
        AgendaVraag.class,
        AgendaStore.AGENDA,
        asked -> mine(asked.rows(DateRules.day(clock.instant()))));
  }

  private Listing mine(Listing rows) {
    return caller.roles().equals(Set.of(Roles.BEGELEIDER))
        ? rows.only("student is not null")
        : rows;
  }

  @POST
  @Path("opbouw")
  @Operation(
      operationId = "agendaOpbouwen",
      summary = "De hele agenda opnieuw uit het archief berekenen",
      description = "De agenda blijft ondertussen te lezen en te volgen.")
  public Uni<Opgebouwd> rebuild() {
    return projection.rebuild().map(Opgebouwd::new);
  }
}
