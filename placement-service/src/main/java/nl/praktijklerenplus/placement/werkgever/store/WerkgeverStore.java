package nl.praktijklerenplus.placement.werkgever.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.werkgever.Werkgever.Geworven;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** The list of werkgevers and their leermeesters. */
@ApplicationScoped
public class WerkgeverStore {

  /** A werkgever as a list shows it. */
  public record WerkgeverRij(UUID werkgever, String code, int versie) {}

  private record Code(String code) {}

  private record Number(long number) {}

  private record Leermeester(UUID werkgever, UUID leermeester) {}

  private static final ReadModel<WerkgeverRij> TABLE =
      new ReadModel<>("werkgever", WerkgeverRij.class, "werkgever");

  private final Transactions transactions;

  WerkgeverStore(Transactions transactions) {
    this.transactions = transactions;
  }

  Uni<Void> write(Mutiny.StatelessSession session, Geworven state, int version) {
    return TABLE
        .write(session, new WerkgeverRij(state.werkgever(), state.code(), version))
        .chain(() -> writeLeermeesters(session, state));
  }

  private static Uni<Void> writeLeermeesters(Mutiny.StatelessSession session, Geworven state) {
    var rows =
        state.leermeesters().stream()
            .map(leermeester -> new Leermeester(state.werkgever(), leermeester))
            .toList();
    return Rows.execute(
            session,
            """
            insert into leermeester (werkgever, leermeester)
            select werkgever, leermeester
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
              as r(werkgever uuid, leermeester uuid)
            on conflict do nothing
            """,
            Map.of("rows", Rows.json(rows)))
        .replaceWithVoid();
  }

  /** The werkgever's own code; empty when there is no such werkgever. */
  public Uni<Optional<String>> code(Mutiny.StatelessSession session, UUID werkgever) {
    return Rows.query(
            session,
            Code.class,
            "select code from werkgever where werkgever = :werkgever",
            Map.of("werkgever", werkgever))
        .map(rows -> rows.stream().findFirst().map(Code::code));
  }

  /** Is the leermeester known, at a werkgever other than {@code without}? */
  public Uni<Boolean> hasLeermeester(
      Mutiny.StatelessSession session, UUID leermeester, Optional<UUID> without) {
    Map<String, Object> parameters = new HashMap<>(Map.of("leermeester", leermeester));
    without.ifPresent(werkgever -> parameters.put("without", werkgever));
    return Rows.query(
            session,
            Number.class,
            "select count(*) as number from leermeester where leermeester = :leermeester%s"
                .formatted(without.isPresent() ? " and werkgever <> :without" : ""),
            parameters)
        .map(rows -> rows.getFirst().number() > 0);
  }

  public Uni<List<WerkgeverRij>> list(Listing listing) {
    return transactions.run(session -> TABLE.list(session, listing));
  }
}
