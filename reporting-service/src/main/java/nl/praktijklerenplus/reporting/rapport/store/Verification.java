package nl.praktijklerenplus.reporting.rapport.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.rapport.Bestek;
import nl.praktijklerenplus.reporting.rapport.Rapportcijfers;
import nl.praktijklerenplus.reporting.rapport.store.Controle.Sindsdien;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore.Filed;

/** Computes a report again from the archive of then, by the definitions of then, and compares. */
@ApplicationScoped
public class Verification {

  private final Transactions transactions;
  private final RapportStore store;
  private final Recount recount;

  Verification(Transactions transactions, RapportStore store, Recount recount) {
    this.transactions = transactions;
    this.store = store;
    this.recount = recount;
  }

  /**
   * Empty when there is no such report for this caller.
   *
   * @param mine which reports this caller may see
   */
  public Uni<Optional<Controle>> of(UUID report, Listing mine) {
    return transactions.run(
        session ->
            store
                .find(session, report, mine)
                .chain(
                    found ->
                        found.isEmpty()
                            ? Uni.createFrom().item(Optional.empty())
                            : verify(session, found.get()).map(Optional::of)));
  }

  private Uni<Controle> verify(Mutiny.StatelessSession session, Filed filed) {
    Bestek bestek = filed.event().bestek();
    Rapportcijfers now = Rapportcijfers.metAlles(bestek);
    return recount.content(session, bestek, now).map(again -> compared(filed, again, now));
  }

  private static Controle compared(Filed filed, ObjectNode again, Rapportcijfers now) {
    byte[] computed = CanonicalJson.bytes(again);
    String kept = CanonicalJson.hash(filed.content());
    String fresh = CanonicalJson.hash(computed);
    String hash = filed.event().hash();
    return new Controle(
        filed.rij().rapport(),
        hash.equals(kept) && hash.equals(fresh),
        hash,
        kept,
        fresh,
        Differences.between(CanonicalJson.read(filed.content()), CanonicalJson.read(computed)),
        since(again, now));
  }

  private static List<Sindsdien> since(ObjectNode filed, Rapportcijfers now) {
    return now.indicatoren().stream()
        .filter(
            indicator ->
                filed.at("/cijfers").get(indicator.id()).path("onderdrukt").isMissingNode())
        .map(indicator -> since(indicator, filed, now))
        .filter(one -> !one.vastgesteld().equals(one.nu()))
        .toList();
  }

  private static Sindsdien since(
      Indicatordefinitie indicator, ObjectNode filed, Rapportcijfers now) {
    return new Sindsdien(
        indicator.id(),
        indicator.naam(),
        filed.at("/cijfers").get(indicator.id()).get("waarde"),
        ContentValues.of(now.waarde(indicator)));
  }
}
