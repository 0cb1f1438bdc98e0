package nl.praktijklerenplus.platform.store;

import java.util.List;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** What the caller is told. */
public sealed interface CommandOutcome {

  /**
   * @param aggregaat the aggregate
   * @param versie its version now
   * @param gebeurtenissen the events that were recorded; none when it was so already
   * @param alVerwerkt true when the same request had been accepted before
   */
  record Executed(UUID aggregaat, int versie, List<UUID> gebeurtenissen, boolean alVerwerkt)
      implements CommandOutcome {

    Executed replayed() {
      return new Executed(aggregaat, versie, gebeurtenissen, true);
    }
  }

  record Refused(Refusal reason) implements CommandOutcome {}

  /** In a trial: by this service's own rules it may be, but another service has a say in it. */
  record Undecided(UUID aggregaat) implements CommandOutcome {}
}
