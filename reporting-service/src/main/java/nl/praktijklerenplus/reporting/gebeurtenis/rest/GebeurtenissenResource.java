package nl.praktijklerenplus.reporting.gebeurtenis.rest;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.FeedRequest;
import nl.praktijklerenplus.platform.rest.Feeds;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.gebeurtenis.store.EventFeed;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedFact;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;

/** The published events, in their order, for who does not read them from Kafka. */
@Path("/gebeurtenissen")
@Produces(MediaType.APPLICATION_JSON)
public class GebeurtenissenResource {

  private static final String BATCH = "application/cloudevents-batch+json";

  private final Feeds feeds;
  private final EventFeed archive;
  private final PublishedTypes types;
  private final Transactions transactions;
  private final Caller caller;

  GebeurtenissenResource(
      Feeds feeds,
      EventFeed archive,
      PublishedTypes types,
      Transactions transactions,
      Caller caller) {
    this.feeds = feeds;
    this.archive = archive;
    this.types = types;
    this.transactions = transactions;
    this.caller = caller;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, BATCH})
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "gebeurtenissen",
      summary = "Wat er gebeurde, in volgorde, van het begin af of vanaf waar u was",
      description =
          "De gepubliceerde CloudEvents als JSON, zoals zij op Kafka staan. Ga verder met"
              + " _links.next, ook als er niets in staat: dan komt daar later wat. Met 'wacht' komt"
              + " het antwoord zodra er iets is. Wat over een student is verteld staat op volgorde;"
              + " elke gebeurtenis komt ten minste een keer, herken haar aan haar id. Een"
              + " organisatie ziet alleen haar eigen studenten en wie haar ter inzage is gegeven."
              + " Velden die u niet mag zien ontbreken. Van wie vergeten is staan de gebeurtenissen"
              + " er zonder data; verwijder wat u van deze student bewaart. Wie een student later"
              + " pas krijgt, leest wat daarvoor gebeurde in de tijdlijn.")
  @Parameter(
      name = "soort",
      in = ParameterIn.QUERY,
      description = "Alleen gebeurtenissen met deze namen, gescheiden door komma's: StageGestart",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "Wat er gebeurde, en waar het verdergaat",
      headers =
          @Header(
              name = "Link",
              description = "Waar het verdergaat, met rel=next",
              schema = @Schema(implementation = String.class)),
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Gebeurtenissen.class)),
        @Content(
            mediaType = BATCH,
            schema = @Schema(type = SchemaType.ARRAY, implementation = CloudEventMessage.class))
      })
  public Uni<Response> gebeurtenissen(@BeanParam FeedRequest asked, @Context HttpHeaders headers) {
    return feeds
        .part(asked, GebeurtenisVraag.class, this::source)
        .map(part -> answer(asked, part, wantsBatch(headers)));
  }

  private Feeds.Source<PublishedFact> source(GebeurtenisVraag asked) {
    var which = asked.of(caller.roles());
    return (position, limit) ->
        transactions
            .run(session -> archive.after(session, position, limit, which))
            .map(found -> new Feeds.Part<>(found.items(), found.last(), found.known()));
  }

  private Response answer(FeedRequest asked, Feeds.Part<PublishedFact> part, boolean batch) {
    var next = feeds.next(asked, part);
    Gebeurtenissen found = Gebeurtenissen.of(part.items(), types, caller.hiddenFields(), next);
    return Response.ok(batch ? found.batch() : found, batch ? BATCH : MediaType.APPLICATION_JSON)
        .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next.href()))
        .build();
  }

  private static boolean wantsBatch(HttpHeaders headers) {
    List<MediaType> accepted = headers.getAcceptableMediaTypes();
    return accepted.getFirst().isCompatible(MediaType.valueOf(BATCH))
        && !accepted.getFirst().isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }
}
