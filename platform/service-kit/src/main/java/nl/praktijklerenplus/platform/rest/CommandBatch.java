package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.rest.RequestRefusal.OngeldigeJson;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.CommandOutcome.Undecided;
import nl.praktijklerenplus.platform.store.Transactions;

/** Gives the commands of a batch one after the other, and says of each what came of it. */
@RequestScoped
class CommandBatch {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What came of one line. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Result(
      String sleutel,
      String resultaat,
      UUID aggregaat,
      Integer versie,
      List<UUID> gebeurtenissen,
      Problem probleem) {}

  private record Line(String sleutel, String commando, ObjectNode fields) {}

  private interface Judge {
    Uni<CommandOutcome> judge(Line line);
  }

  private final CommandGateway gateway;
  private final Transactions transactions;
  private final Caller caller;

  CommandBatch(CommandGateway gateway, Transactions transactions, Caller caller) {
    this.gateway = gateway;
    this.transactions = transactions;
    this.caller = caller;
  }

  Multi<Result> execute(String lines) {
    return each(
        lines,
        line ->
            gateway.execute(
                caller, line.commando(), line.fields(), Optional.ofNullable(line.sleutel())));
  }

  /** In one transaction that is undone: each line sees what the lines before it would have done. */
  Multi<Result> trial(String lines) {
    return transactions
        .undone(
            session ->
                each(
                        lines,
                        line ->
                            gateway.trial(
                                session,
                                caller,
                                line.commando(),
                                line.fields(),
                                Optional.ofNullable(line.sleutel())))
                    .collect()
                    .asList())
        .onItem()
        .transformToMulti(results -> Multi.createFrom().iterable(results));
  }

  private static Multi<Result> each(String lines, Judge judge) {
    return Multi.createFrom()
        .iterable(lines.lines().filter(line -> !line.isBlank()).toList())
        .onItem()
        .transformToUniAndConcatenate(line -> one(line, judge));
  }

  private static Uni<Result> one(String text, Judge judge) {
    Optional<Line> line = read(text);
    return line.isEmpty()
        ? Uni.createFrom().item(result(null, new Refused(new OngeldigeJson())))
        : judge.judge(line.get()).map(outcome -> result(line.get().sleutel(), outcome));
  }

  private static Optional<Line> read(String text) {
    try {
      ObjectNode json = (ObjectNode) MAPPER.readTree(text);
      String sleutel = json.has("sleutel") ? json.remove("sleutel").asText() : null;
      String commando = json.has("commando") ? json.remove("commando").asText() : "";
      return Optional.of(new Line(sleutel, commando, json));
    } catch (JsonProcessingException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static Result result(String sleutel, CommandOutcome outcome) {
    return switch (outcome) {
      case Executed done ->
          new Result(
              sleutel,
              done.alVerwerkt() ? "al verwerkt" : "geaccepteerd",
              done.aggregaat(),
              done.versie(),
              done.gebeurtenissen(),
              null);
      case Undecided(var aggregaat) ->
          new Result(sleutel, "niet te beoordelen", aggregaat, null, List.of(), null);
      case Refused(var reason) ->
          new Result(sleutel, "geweigerd", null, null, List.of(), Problem.of(reason));
    };
  }
}
