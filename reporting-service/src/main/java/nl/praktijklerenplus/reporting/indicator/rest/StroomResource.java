package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.store.FigureChanges.Changes;

/** Tells an open dashboard which figures changed, while they change. */
@Path("/stroom")
@Produces(MediaType.APPLICATION_JSON)
public class StroomResource {

  /**
   * What a message says.
   *
   * @param positie how far the archive had come
   * @param indicatoren whose figures changed since the message before
   */
  public record Gewijzigd(long positie, List<String> indicatoren) {}

  private final ChangeFeed feed;
  private final JsonWebToken token;
  private final Clock clock;
  private final Duration heartbeat;

  StroomResource(
      ChangeFeed feed,
      JsonWebToken token,
      Clock clock,
      @ConfigProperty(name = "plp.stream-heartbeat") Duration heartbeat) {
    this.feed = feed;
    this.token = token;
    this.clock = clock;
    this.heartbeat = heartbeat;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "stroom",
      summary = "Welke cijfers veranderen, terwijl het gebeurt",
      description =
          "Server-sent events. 'verbonden' zegt waar het archief is; 'gewijzigd' noemt de"
              + " indicatoren waarvan cijfers veranderden. Met de laatste id in de header"
              + " Last-Event-ID komt eerst wat sindsdien veranderde; is dat niet meer bekend, dan"
              + " worden ze alle genoemd. Commentaarregels houden de verbinding open. De stroom"
              + " eindigt met het toegangsbewijs.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> changes(
      @HeaderParam("Last-Event-ID")
          @Parameter(description = "De id van het laatste bericht dat is ontvangen")
          String last,
      @Context Sse sse) {
    Multi<OutboundSseEvent> events =
        feed.from(Optional.ofNullable(last)).map(found -> event(sse, found));
    Multi<OutboundSseEvent> beats =
        Multi.createFrom()
            .ticks()
            .every(heartbeat)
            .onOverflow()
            .drop()
            .map(_ -> sse.newEventBuilder().comment("verbonden").build());
    return Multi.createBy().merging().streams(events, beats).select().first(untilExpired());
  }

  private Duration untilExpired() {
    return Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
  }

  private static OutboundSseEvent event(Sse sse, Changes found) {
    List<String> changed = found.bekend() ? found.indicatoren() : all();
    return sse.newEventBuilder()
        .id(found.moment())
        .name(changed.isEmpty() ? "verbonden" : "gewijzigd")
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(new Gewijzigd(found.positie(), changed))
        .build();
  }

  private static List<String> all() {
    return Indicatoren.ids();
  }
}
