package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The smallest aggregate that has a rule: a lamp that is on or off, and can be looked at. */
sealed interface Lamp {

  UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

  record Off() implements Lamp {}

  record On() implements Lamp {}

  sealed interface Event extends DomainEvent {
    @Override
    default UUID stream() {
      return ID;
    }
  }

  record SwitchedOn() implements Event, StateChange {}

  record SwitchedOff() implements Event, StateChange {}

  record Seen(boolean shining) implements Event {}

  record WrongState() implements Refusal {
    @Override
    public String detail() {
      return "Dat kan nu niet.";
    }
  }

  /** Whoever looks must see what is so: a rule that a correction can break. */
  final class LampDecider implements Decider<Event, Lamp, Event, NoContext> {
    @Override
    public Lamp initial() {
      return new Off();
    }

    @Override
    public Outcome<Event> decide(Event command, LocalDate datum, Lamp state, NoContext known) {
      return Outcome.unless(refusal(new Fact<>(command, datum), state), command);
    }

    @Override
    public Optional<WrongState> refusal(Fact<Event> fact, Lamp state) {
      boolean fits =
          switch (fact.event()) {
            case SwitchedOn _ -> state instanceof Off;
            case SwitchedOff _ -> state instanceof On;
            case Seen(boolean shining) -> shining == state instanceof On;
          };
      return fits ? Optional.empty() : Optional.of(new WrongState());
    }

    @Override
    public Lamp evolve(Lamp state, Fact<Event> fact) {
      return switch (fact.event()) {
        case SwitchedOn _ -> new On();
        case SwitchedOff _ -> new Off();
        case Seen _ -> state;
      };
    }
  }
}
