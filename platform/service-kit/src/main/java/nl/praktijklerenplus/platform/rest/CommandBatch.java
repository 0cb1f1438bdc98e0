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
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.rest.RequestRefusal.OngeldigeJson;
import nl.praktijklerenplus.platform.rest.RequestRefusal.OnverwachteFout;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.CommandOutcome.Undecided;
import nl.praktijklerenplus.platform.store.Outage;
import nl.praktijklerenplus.platform.store.Transactions;

/** Gives the commands of a batch one after the other, and says of each what came of it. */
@RequestScoped
class CommandBatch {

  private static final Logger LOG = Logger.getLogger(CommandBatch.class);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What came of one line. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Result(
      String sleutel,
      String resultaat,
      UUID aggregaat,
      Integer versie,
      List<UUID> gebeurtenissen,
      Problem probleem) {

    boolean refused() {
      return probleem != null;
    }

    /** It might have been, had no other line been refused. */
    Result undone() {
      return refused() ? this : new Result(sleutel, "niet vastgelegd", null, null, List.of(), null);
    }
  }

  private record Line(String sleutel, String commando, ObjectNode fields) {

    Optional<Refusal> fault() {
      return Optional.ofNullable(sleutel)
          .filter(key -> !Envelope.isKey(key))
          .map(_ -> new InvalidInput(List.of(new FieldError("sleutel", Envelope.WRONG_KEY))));
    }

    Envelope envelope() {
      return Envelope.ofLine(sleutel);
    }
  }

  private interface Judge {
    Uni<CommandOutcome> judge(Line line);
  }

  /**
   * So many lines share a transaction; whoever wants the same place waits for no more than these.
   */
  private static final int TOGETHER = 25;

  private final CommandGateway gateway;
  private final Transactions transactions;
  private final Caller caller;

  CommandBatch(CommandGateway gateway, Transactions transactions, Caller caller) {
    this.gateway = gateway;
    this.transactions = transactions;
    this.caller = caller;
  }

  /** Some lines a transaction; when that fails each of them gets one of its own. */
  Multi<Result> execute(String lines) {
    return Multi.createFrom()
        .iterable(read(lines))
        .group()
        .intoLists()
        .of(TOGETHER)
        .onItem()
        .transformToUniAndConcatenate(this::some)
        .onItem()
        .transformToMultiAndConcatenate(results -> Multi.createFrom().iterable(results));
  }

  private Uni<List<Result>> some(List<String> lines) {
    return transactions
        .allOrNothing(session -> together(session, lines), _ -> true)
        .invoke(gateway::committed)
        .onFailure(failure -> !Outage.is(failure))
        .recoverWithUni(_ -> oneByOne(lines));
  }

  private Uni<List<Result>> together(Mutiny.StatelessSession session, List<String> lines) {
    return each(
            lines,
            line ->
                gateway.together(session, caller, line.commando(), line.fields(), line.envelope()))
        .collect()
        .asList();
  }

  private Uni<List<Result>> oneByOne(List<String> lines) {
    return each(
            lines,
            line ->
                gateway
                    .execute(caller, line.commando(), line.fields(), line.envelope())
                    .onFailure(failure -> !Outage.is(failure))
                    .recoverWithItem(failure -> unexpected(failure)))
        .collect()
        .asList();
  }

  /** A line that we cannot handle holds up no other. */
  private static CommandOutcome unexpected(Throwable failure) {
    LOG.errorf("a line failed: %s", Causes.of(failure));
    return new Refused(new OnverwachteFout());
  }

  /** All of it in one transaction, which is kept only when no line is refused. */
  Multi<Result> atomic(String lines) {
    return transactions
        .allOrNothing(
            session -> together(session, read(lines)),
            results -> results.stream().noneMatch(Result::refused))
        .invoke(gateway::committed)
        .onItem()
        .transformToMulti(results -> Multi.createFrom().iterable(kept(results)));
  }

  private static List<Result> kept(List<Result> results) {
    return results.stream().anyMatch(Result::refused)
        ? results.stream().map(Result::undone).toList()
        : results;
  }

  /** In one transaction that is undone: each line sees what the lines before it would have done. */
  Multi<Result> trial(String lines) {
    return transactions
        .undone(
            session ->
                each(
                        read(lines),
                        line ->
                            gateway.trial(
                                session, caller, line.commando(), line.fields(), line.envelope()))
                    .collect()
                    .asList())
        .onItem()
        .transformToMulti(results -> Multi.createFrom().iterable(results));
  }

  private static List<String> read(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).toList();
  }

  private static Multi<Result> each(List<String> lines, Judge judge) {
    return Multi.createFrom()
        .iterable(lines)
        .onItem()
        .transformToUniAndConcatenate(line -> one(line, judge));
  }

  private static Uni<Result> one(String text, Judge judge) {
    Optional<Line> line = line(text);
    return line.isEmpty()
        ? Uni.createFrom().item(result(null, new Refused(new OngeldigeJson())))
        : line.get()
            .fault()
            .map(fault -> Uni.createFrom().item(result(null, new Refused(fault))))
            .orElseGet(
                () ->
                    judge.judge(line.get()).map(outcome -> result(line.get().sleutel(), outcome)));
  }

  private static Optional<Line> line(String text) {
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
