package nl.praktijklerenplus.reporting.gebeurtenis.store;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * A dump that is restored elsewhere brings along transaction numbers that PostgreSQL has still to
 * hand out there: readers would wait for them, and never see what comes meanwhile. All of the
 * archive is then older than anything new, in the order of its positions, where readers are.
 */
@ApplicationScoped
public class AfterRestore {

  private final Transactions transactions;
  private final OnContext context;

  AfterRestore(Transactions transactions, OnContext context) {
    this.transactions = transactions;
    this.context = context;
  }

  void mend(@Observes StartupEvent event) {
    mend();
  }

  /** Gives how many events were put before all that is new. */
  public int mend() {
    return context.await(
        () ->
            transactions.everything(
                session ->
                    Rows.execute(
                        session,
                        """
                        update inbox set xid = cast('3' as xid8)
                        where exists (
                          select from inbox
                          where xid >= pg_snapshot_xmax(pg_current_snapshot()))
                        """,
                        Map.of())));
  }
}
