package nl.praktijklerenplus.reporting.rapport.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.rapport.Verschuivingen;
import nl.praktijklerenplus.reporting.rapport.Verschuivingen.Verschuiving;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore.Filed;
import nl.praktijklerenplus.reporting.rapport.store.Verschil.Groep;
import nl.praktijklerenplus.reporting.rapport.store.Verschil.PerIndicator;

/** What a report changes in the one that it replaces: which figures, and who moved. */
@ApplicationScoped
public class Restatement {

  private final Transactions transactions;
  private final RapportStore store;
  private final Recount recount;

  Restatement(Transactions transactions, RapportStore store, Recount recount) {
    this.transactions = transactions;
    this.store = store;
    this.recount = recount;
  }

  /**
   * Empty when there is no such report for this caller, when it replaces none, or when that one is
   * not for this caller.
   *
   * @param mine which reports this caller may see
   */
  public Uni<Optional<Verschil>> of(UUID report, Supplier<Listing> mine) {
    return transactions.run(
        session ->
            find(session, Optional.of(report), mine)
                .chain(
                    fresh ->
                        find(session, fresh.flatMap(one -> one.rij().vervangt()), mine)
                            .chain(old -> between(old, fresh))));
  }

  private Uni<Optional<Filed>> find(
      Mutiny.StatelessSession session, Optional<UUID> report, Supplier<Listing> mine) {
    return report
        .map(id -> store.find(session, id, mine.get()))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Optional<Verschil>> between(Optional<Filed> old, Optional<Filed> fresh) {
    return old.isEmpty()
        ? Uni.createFrom().item(Optional.empty())
        : recount
            .moved(old.get().event().bestek(), fresh.orElseThrow().event().bestek())
            .map(moved -> Optional.of(of(old.get(), fresh.get(), moved)));
  }

  private static Verschil of(Filed old, Filed fresh, Verschuivingen moved) {
    JsonNode before = figures(old);
    JsonNode now = figures(fresh);
    TreeSet<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    List<PerIndicator> changed =
        names.stream()
            .map(name -> of(name, before, now, moved.in(name)))
            .flatMap(Optional::stream)
            .toList();
    return new Verschil(fresh.rij().rapport(), old.rij().rapport(), changed);
  }

  private static JsonNode figures(Filed filed) {
    return CanonicalJson.read(filed.content()).path("cijfers");
  }

  private static Optional<PerIndicator> of(
      String name, JsonNode before, JsonNode now, Optional<Verschuiving> moved) {
    JsonNode was = before.path(name).get("waarde");
    JsonNode is = now.path(name).get("waarde");
    if (moved.isEmpty() && Objects.equals(was, is)) {
      return Optional.empty();
    }
    Verschuiving who = moved.orElseGet(Verschuiving::new);
    return Optional.of(
        new PerIndicator(
            name, was, is, Groep.of(who.erin()), Groep.of(who.eruit()), Groep.of(who.anders())));
  }
}
