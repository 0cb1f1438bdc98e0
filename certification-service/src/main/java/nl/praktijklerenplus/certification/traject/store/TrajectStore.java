package nl.praktijklerenplus.certification.traject.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.certification.traject.Erkenningstraject.Bekend;
import nl.praktijklerenplus.certification.traject.Erkenningstraject.Gestopt;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Transactions;

/** The list of trajecten. */
@ApplicationScoped
public class TrajectStore {

  /** A traject as a list shows it; werkprocessen and behaald are numbers of werkprocessen. */
  public record TrajectRij(
      UUID traject,
      UUID student,
      String kwalificatie,
      String rmt,
      boolean novaAangemeld,
      boolean erkenningBehaald,
      String praktijkverklaring,
      boolean gestopt,
      int werkprocessen,
      int behaald,
      int versie) {}

  private static final ReadModel<TrajectRij> TABLE =
      new ReadModel<>("traject", TrajectRij.class, "traject");

  private final Transactions transactions;

  TrajectStore(Transactions transactions) {
    this.transactions = transactions;
  }

  Uni<Void> write(Mutiny.StatelessSession session, UUID traject, Bekend state, int version) {
    return TABLE.write(
        session,
        new TrajectRij(
            traject,
            state.student(),
            state.kwalificatie(),
            state.rmt().name(),
            state.novaAangemeld(),
            state.erkenningBehaald(),
            state.praktijkverklaring().name(),
            state instanceof Gestopt,
            state.werkprocessen().size(),
            state.dossier().behaald().size(),
            version));
  }

  /** Has the student a traject for this kwalificatie that was not stopped? */
  Uni<Boolean> running(Mutiny.StatelessSession session, UUID student, String kwalificatie) {
    return TABLE
        .list(
            session,
            new Listing(null, 1)
                .where("student", student)
                .where("kwalificatie", kwalificatie)
                .where("gestopt", false))
        .map(rows -> !rows.isEmpty());
  }

  Uni<Optional<TrajectRij>> find(Mutiny.StatelessSession session, UUID traject) {
    return TABLE
        .list(session, new Listing(null, 1).where("traject", traject))
        .map(rows -> rows.stream().findFirst());
  }

  public Uni<List<TrajectRij>> list(Listing listing) {
    return transactions.run(session -> TABLE.list(session, listing));
  }
}
