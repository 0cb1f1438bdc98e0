package nl.praktijklerenplus.platform.rest;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.rest.RequestRefusal.OngeldigeJson;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.CommandOutcome.Undecided;

/** What a resource method needs: give a command, answer with its outcome. */
@RequestScoped
public class CommandEndpoint {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CommandGateway gateway;
  private final CommandCatalogue catalogue;
  private final Caller caller;

  CommandEndpoint(CommandGateway gateway, CommandCatalogue catalogue, Caller caller) {
    this.gateway = gateway;
    this.catalogue = catalogue;
    this.caller = caller;
  }

  /**
   * @param command the command's name
   * @param body the request body, a JSON object
   * @param identities what the path says, by the name of the command's component
   */
  public Uni<Response> give(Class<?> command, String body, Map<String, UUID> identities) {
    return give(command.getSimpleName(), body, identities);
  }

  Uni<Response> give(String command, String body, Map<String, UUID> identities) {
    ObjectNode json;
    try {
      json = (ObjectNode) MAPPER.readTree(body);
      identities.forEach((name, id) -> json.put(name, id.toString()));
    } catch (JsonProcessingException | ClassCastException | NullPointerException e) {
      return Uni.createFrom().item(Problem.of(new OngeldigeJson()).response());
    }
    Envelope envelope = Envelope.of(caller);
    return catalogue.replaces(command) && envelope.precondition().isEmpty()
        ? Uni.createFrom().item(versionIsMissing().response())
        : gateway.execute(caller, command, json, envelope).map(CommandEndpoint::response);
  }

  private static Problem versionIsMissing() {
    return Problem.of(
        428,
        "VersieOntbreekt",
        "Deze opdracht vervangt wat er staat. Haal het eerst op, en geef de ETag daarvan mee in"
            + " If-Match.");
  }

  private static Response response(CommandOutcome outcome) {
    return switch (outcome) {
      case Refused(var reason) -> Problem.of(reason).response();
      case Executed done ->
          Response.status(done.alVerwerkt() ? 200 : 201)
              .header("ETag", "\"" + done.versie() + "\"")
              .entity(done)
              .build();
      case Undecided undecided -> throw new IllegalStateException("a trial is no command");
    };
  }
}
