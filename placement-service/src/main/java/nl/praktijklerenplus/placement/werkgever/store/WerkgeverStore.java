package nl.praktijklerenplus.placement.werkgever.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.werkgever.Werkgever.Geworven;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Rows;

/** The list of werkgevers and their leermeesters. */
@ApplicationScoped
public class WerkgeverStore {

  private record WerkgeverRij(UUID werkgever, String code, int versie) {}

  /**
   * A werkgever as a list shows it, with its leerwerkplekken on a day.
   *
   * @param aangeboden places that were offered and not withdrawn
   * @param bezet of these, with a stage that had begun and not ended
   * @param vrij the rest of them
   */
  public record WerkgeverInLijst(
      UUID werkgever, String code, long aangeboden, long bezet, long vrij, int versie) {}

  /** Asks for the parameter {@code peildatum}; counts only for the werkgevers of one page. */
  public static final Overview<WerkgeverInLijst> WERKGEVERS =
      new Overview<>(
          """
          (select w.*, places.*, places.aangeboden - places.bezet as vrij
           from werkgever w cross join lateral (
             select count(*) as aangeboden, count(*) filter (where exists (
                 select from stage s where s.leerwerkplek = p.leerwerkplek
                 and s.begonnen_op <= :peildatum
                 and (s.geeindigd_op is null or s.geeindigd_op > :peildatum))) as bezet
             from leerwerkplek p where p.werkgever = w.werkgever and p.aangeboden_op <= :peildatum
             and (p.ingetrokken_op is null or p.ingetrokken_op > :peildatum)) places) werkgever_list
          """,
          WerkgeverInLijst.class,
          "werkgever",
          "werkgever",
          "code");

  private record Code(String code) {}

  private record Number(long number) {}

  private record Leermeester(UUID werkgever, UUID leermeester) {}

  private static final ReadModel<WerkgeverRij> TABLE =
      new ReadModel<>("werkgever", WerkgeverRij.class, "werkgever");

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
}
