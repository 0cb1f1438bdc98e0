package nl.praktijklerenplus.platform.conformance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.CorruptStream;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Fact;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.kernel.Outcome;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Protected;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.kernel.StateChange;

/** The smallest aggregate: it is opened once, and then only goes up. */
public final class Counter
    implements Decider<Counter.Asked, Counter.State, Counter.Happened, NoContext> {

  public sealed interface Asked extends Command {}

  public record Open(UUID stream) implements Asked {}

  public record Raise(UUID stream, int by) implements Asked {}

  /** Something personal is said about the counter. */
  public record Describe(
      UUID stream,
      @Protected(ProtectionClass.IDENTITY) Persoonsgegeven<String> name,
      Persoonsgegeven<String> note)
      implements Asked {}

  public sealed interface Happened extends DomainEvent {}

  public record Opened(UUID stream) implements Happened, StateChange {}

  public record Raised(UUID stream, int by) implements Happened {}

  public record Described(UUID stream, Persoonsgegeven<String> name, Persoonsgegeven<String> note)
      implements Happened {}

  public record State(boolean open, int total) {}

  public record NotOpen() implements Refusal {
    @Override
    public String detail() {
      return "Deze teller is er niet.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  public record AlreadyOpen() implements Refusal {
    @Override
    public String detail() {
      return "Deze teller is er al.";
    }
  }

  @Override
  public State initial() {
    return new State(false, 0);
  }

  @Override
  public Outcome<Happened> decide(Asked command, LocalDate datum, State state, NoContext known) {
    Happened event =
        switch (command) {
          case Open(var stream) -> new Opened(stream);
          case Raise(var stream, var by) -> new Raised(stream, by);
          case Describe(var stream, var name, var note) -> new Described(stream, name, note);
        };
    return Outcome.unless(refusal(new Fact<>(event, datum), state), event);
  }

  @Override
  public Optional<Refusal> refusal(Fact<Happened> fact, State state) {
    return switch (fact.event()) {
      case Opened _ -> state.open() ? Optional.of(new AlreadyOpen()) : Optional.empty();
      case Raised _, Described _ -> state.open() ? Optional.empty() : Optional.of(new NotOpen());
    };
  }

  @Override
  public State evolve(State state, Fact<Happened> fact) {
    if (refusal(fact, state).isPresent()) {
      throw new CorruptStream(state, fact.event());
    }
    return switch (fact.event()) {
      case Opened _ -> new State(true, 0);
      case Raised(_, var by) -> new State(true, state.total() + by);
      case Described _ -> state;
    };
  }
}
