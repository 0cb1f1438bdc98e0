package nl.praktijklerenplus.reporting.abonnement.rest;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;
import nl.praktijklerenplus.platform.rest.Problem;
import nl.praktijklerenplus.platform.rest.Problems;
import nl.praktijklerenplus.platform.rest.WrongQuestion;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.reporting.abonnement.rest.AbonnementVerzoek.Abonneren;
import nl.praktijklerenplus.reporting.abonnement.rest.AbonnementVerzoek.Herhalen;
import nl.praktijklerenplus.reporting.abonnement.store.AbonnementStore;
import nl.praktijklerenplus.reporting.abonnement.store.AbonnementStore.AbonnementRij;
import nl.praktijklerenplus.reporting.abonnement.store.BezorgingStore;
import nl.praktijklerenplus.reporting.abonnement.store.BezorgingStore.BezorgingRij;
import nl.praktijklerenplus.reporting.abonnement.webhook.Secrets;

/** Where an organisatie is told, over HTTP, what happens to its own students. */
@Path("/abonnementen")
@Produces(MediaType.APPLICATION_JSON)
public class AbonnementenResource {

  /**
   * The secret of an abonnement, shown this once.
   *
   * @param geheim with it each message is signed by Standard Webhooks
   */
  public record Geheim(UUID abonnement, String geheim) {}

  /** Nothing to filter by. */
  record Alles() {}

  private final AbonnementStore abonnementen;
  private final AbonnementVerzoek verzoek;
  private final Secrets secrets;
  private final Lists lists;
  private final Caller caller;

  AbonnementenResource(
      AbonnementStore abonnementen,
      AbonnementVerzoek verzoek,
      Secrets secrets,
      Lists lists,
      Caller caller) {
    this.abonnementen = abonnementen;
    this.verzoek = verzoek;
    this.secrets = secrets;
    this.lists = lists;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "abonnementen", summary = "De abonnementen van de eigen organisatie")
  public Uni<Page<AbonnementRij>> abonnementen(@BeanParam PageRequest page) {
    return lists.page(page, Alles.class, AbonnementStore.ABONNEMENTEN, _ -> new Listing());
  }

  @GET
  @Path("/{abonnement}")
  @Operation(operationId = "abonnement", summary = "Een abonnement, en hoeveel er nog wacht")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AbonnementRij.class)))
  public Uni<Response> abonnement(@PathParam("abonnement") UUID abonnement) {
    return lists.one(AbonnementStore.ABONNEMENTEN, abonnement, new Listing());
  }

  @POST
  @Operation(
      operationId = "abonneren",
      summary = "Laten bezorgen wat er voortaan met de eigen studenten gebeurt",
      description =
          "Elke gebeurtenis komt als CloudEventMessage (application/cloudevents+json) met een POST"
              + " op het adres, met de headers webhook-id, webhook-timestamp en webhook-signature"
              + " van Standard Webhooks. Antwoord met 2xx; alles anders is mislukt en komt opnieuw,"
              + " steeds later. Van een student komt wat eerst gebeurde eerst aan. Het geheim staat"
              + " alleen in dit antwoord.")
  @APIResponse(
      responseCode = "201",
      description = "Het abonnement, met zijn geheim",
      content = @Content(schema = @Schema(implementation = Geheim.class)))
  public Uni<Response> abonneren(@RequestBodySchema(Abonneren.class) String body) {
    if (caller.actor().organisatie().isEmpty()) {
      return Uni.createFrom().item(noOrganisatie().response());
    }
    return OnContext.offTheEventLoop(() -> verzoek.abonneren(body))
        .chain(
            asked ->
                abonnementen.add(caller.actor(), asked.adres(), asked.soorten().orElse(List.of())))
        .map(
            id ->
                Response.created(URI.create("/abonnementen/" + id))
                    .entity(new Geheim(id, secrets.of(id, 1).text()))
                    .build());
  }

  private static Problem noOrganisatie() {
    return Problem.of(
        403,
        "OrganisatieOnbekend",
        "Uw toegangsbewijs noemt geen organisatie; alleen een organisatie kan een abonnement"
            + " nemen.");
  }

  @DELETE
  @Path("/{abonnement}")
  @Operation(operationId = "abonnementBeeindigen", summary = "Niets meer laten bezorgen")
  @APIResponse(responseCode = "204", description = "Beëindigd")
  public Uni<Response> end(@PathParam("abonnement") UUID abonnement) {
    return abonnementen.end(abonnement).map(AbonnementenResource::done);
  }

  @POST
  @Path("/{abonnement}/pauze")
  @Operation(
      operationId = "abonnementPauzeren",
      summary = "Voorlopig niets laten bezorgen; er gaat niets verloren")
  @APIResponse(responseCode = "204", description = "Gepauzeerd")
  public Uni<Response> pause(@PathParam("abonnement") UUID abonnement) {
    return abonnementen.pause(abonnement).map(AbonnementenResource::done);
  }

  @POST
  @Path("/{abonnement}/hervatting")
  @Operation(
      operationId = "abonnementHervatten",
      summary = "Verder laten bezorgen waar het was, wat mislukte eerst")
  @APIResponse(responseCode = "204", description = "Hervat")
  public Uni<Response> resume(@PathParam("abonnement") UUID abonnement) {
    return abonnementen.resume(abonnement).map(AbonnementenResource::done);
  }

  @POST
  @Path("/{abonnement}/herhaling")
  @Operation(
      operationId = "abonnementHerhalen",
      summary = "Opnieuw laten bezorgen vanaf een moment",
      description =
          "Alles wat sinds dat moment binnenkwam komt opnieuw, met dezelfde webhook-id als eerder.")
  @APIResponse(responseCode = "204", description = "Het wordt opnieuw bezorgd")
  public Uni<Response> again(
      @PathParam("abonnement") UUID abonnement, @RequestBodySchema(Herhalen.class) String body) {
    Instant from = moment(verzoek.lees(Herhalen.class, body).vanaf());
    return abonnementen.again(abonnement, from).map(AbonnementenResource::done);
  }

  private static Instant moment(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new WrongQuestion(
          List.of(
              new FieldError("vanaf", "moet een tijdstip zijn, zoals 2022-04-25T16:00:00+02:00")));
    }
  }

  @POST
  @Path("/{abonnement}/geheim")
  @Operation(
      operationId = "abonnementGeheim",
      summary = "Een nieuw geheim, waarmee voortaan ondertekend wordt",
      description = "Het oude geldt daarna niet meer. Het nieuwe staat alleen in dit antwoord.")
  @APIResponse(
      responseCode = "200",
      description = "Het nieuwe geheim",
      content = @Content(schema = @Schema(implementation = Geheim.class)))
  public Uni<Response> renew(@PathParam("abonnement") UUID abonnement) {
    return abonnementen
        .renewSecret(abonnement)
        .map(
            number ->
                number
                    .map(n -> new Geheim(abonnement, secrets.of(abonnement, n).text()))
                    .map(secret -> Response.ok(secret).build())
                    .orElseGet(() -> Problems.notFound().response()));
  }

  @GET
  @Path("/{abonnement}/bezorgingen")
  @PersonalRead("begeleiding")
  @Operation(
      operationId = "bezorgingen",
      summary = "Wat nog bezorgd moet worden, met wat er misging",
      description =
          "Wat bezorgd is staat er niet meer in. Van een student wacht wat later kwam op wat eerder"
              + " kwam; een abonnement dat drie dagen lang niet bezorgd kan worden pauzeert.")
  public Uni<Page<BezorgingRij>> deliveries(
      @PathParam("abonnement") UUID abonnement, @BeanParam PageRequest page) {
    return lists.page(
        page,
        Alles.class,
        BezorgingStore.BEZORGINGEN,
        _ -> new Listing().where("abonnement", Optional.of(abonnement)));
  }

  private static Response done(boolean found) {
    return found ? Response.noContent().build() : Problems.notFound().response();
  }
}
