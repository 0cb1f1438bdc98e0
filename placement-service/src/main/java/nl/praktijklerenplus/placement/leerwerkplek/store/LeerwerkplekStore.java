package nl.praktijklerenplus.placement.leerwerkplek.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.Bekend;
import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.Ingetrokken;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Transactions;

/** The list of leerwerkplekken. */
@ApplicationScoped
public class LeerwerkplekStore {

  /** A leerwerkplek as a list shows it. */
  public record LeerwerkplekRij(
      UUID leerwerkplek,
      UUID werkgever,
      String werkgeverCode,
      String richting,
      String locatie,
      String toestand,
      LocalDate aangebodenOp,
      int versie) {

    public boolean ingetrokken() {
      return INGETROKKEN.equals(toestand);
    }
  }

  private static final String AANGEBODEN = "AANGEBODEN";
  private static final String INGETROKKEN = "INGETROKKEN";

  private static final ReadModel<LeerwerkplekRij> TABLE =
      new ReadModel<>("leerwerkplek", LeerwerkplekRij.class, "leerwerkplek");

  private final Transactions transactions;

  LeerwerkplekStore(Transactions transactions) {
    this.transactions = transactions;
  }

  Uni<Void> write(Mutiny.StatelessSession session, Bekend state, int version) {
    var plek = state.gegevens();
    return TABLE.write(
        session,
        new LeerwerkplekRij(
            plek.leerwerkplek(),
            plek.werkgever(),
            plek.werkgeverCode(),
            plek.richting(),
            plek.locatie().name(),
            state instanceof Ingetrokken ? INGETROKKEN : AANGEBODEN,
            plek.aangebodenOp(),
            version));
  }

  public Uni<Optional<LeerwerkplekRij>> find(Mutiny.StatelessSession session, UUID leerwerkplek) {
    return TABLE
        .list(session, new Listing(null, 1).where("leerwerkplek", leerwerkplek))
        .map(rows -> rows.stream().findFirst());
  }

  public Uni<List<LeerwerkplekRij>> list(Listing listing) {
    return transactions.run(session -> TABLE.list(session, listing));
  }
}
