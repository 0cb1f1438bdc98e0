package nl.praktijklerenplus.lokaal.importeren;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Waits until every service that reacts to what was sent has handled it. Each step is only true for
 * good once the one before it is, hence the order.
 */
final class Settling {

  private final Map<Service, ServiceClient> clients;
  private final Patience patience;

  /**
   * Where events may still be under way from; at first everywhere, from an import that was killed.
   */
  private final Set<Service> underWay = EnumSet.allOf(Service.class);

  Settling(Map<Service, ServiceClient> clients, Patience patience) {
    this.clients = clients;
    this.patience = patience;
  }

  /** One service takes its own lines in order; whatever else is under way must arrive first. */
  void before(Set<Service> receivers) {
    if (!(receivers.size() == 1 && underWay.equals(receivers))) {
      reactions();
    }
    underWay.addAll(receivers);
  }

  private void reactions() {
    if (underWay.contains(Service.INTAKE)) {
      sent(Service.INTAKE);
      handled(Service.PLACEMENT);
    }
    if (underWay.contains(Service.INTAKE) || underWay.contains(Service.PLACEMENT)) {
      sent(Service.PLACEMENT);
      handled(Service.CERTIFICATION);
    }
    underWay.clear();
  }

  /** The end: reporting has everything, also what it says itself. */
  void everything() {
    underWay.add(Service.INTAKE);
    reactions();
    sent(Service.CERTIFICATION);
    handled(Service.REPORTING);
    sent(Service.REPORTING);
    handled(Service.REPORTING);
  }

  long parked() {
    return clients.values().stream().mapToLong(client -> client.backlog().parked()).sum();
  }

  private void sent(Service service) {
    untilZero(service, Backlog::outbox, "%s heeft nog %d gebeurtenissen te versturen.");
  }

  private void handled(Service service) {
    untilZero(service, Backlog::lag, "%s heeft nog %d gebeurtenissen te verwerken.");
  }

  private void untilZero(Service service, ToLongFunction<Backlog> measure, String explanation) {
    var waiting = patience.forZero();
    long fewest = Long.MAX_VALUE;
    for (long left = left(service, measure); left > 0; left = left(service, measure)) {
      if (left < fewest) {
        fewest = left;
        waiting.progress();
      }
      waiting.pause(explanation.formatted(service, left));
    }
  }

  private long left(Service service, ToLongFunction<Backlog> measure) {
    return measure.applyAsLong(clients.get(service).backlog());
  }
}
