package nl.praktijklerenplus.reporting.abonnement.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.store.Actor;
import nl.praktijklerenplus.platform.store.Ids;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Transactions;

/** The abonnementen that are within reach: of the own organisatie. */
@ApplicationScoped
public class AbonnementStore {

  /**
   * An abonnement as its organisatie sees it.
   *
   * @param soorten the events that are told; none is all of them
   * @param reden why it pauses
   * @param geheim which secret signs, counted from 1
   * @param wachtend how many events are still to be delivered
   */
  public record AbonnementRij(
      UUID abonnement,
      String organisatie,
      String adres,
      List<String> soorten,
      String staat,
      Optional<String> reden,
      int geheim,
      long wachtend,
      Instant gemaaktOp) {}

  public static final Overview<AbonnementRij> ABONNEMENTEN =
      new Overview<>(
          """
          (select a.abonnement, a.organisatie, a.adres, a.soorten, a.staat, a.reden, a.geheim, a.gemaakt_op,
             (select count(*) from bezorging b where b.abonnement = a.abonnement) as wachtend
           from abonnement a) as rij\
          """,
          AbonnementRij.class,
          "abonnement");

  /** What was changed. */
  private record Changed(UUID abonnement) {}

  private record Numbered(int geheim) {}

  private static final String END =
      """
      coalesce((select position from inbox where xid < pg_snapshot_xmin(pg_current_snapshot())
        order by xid desc, position desc limit 1), 0)\
      """;

  private final Transactions transactions;
  private final Clock clock;

  AbonnementStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A new one, which tells what happens from now on. */
  public Uni<UUID> add(Actor actor, String adres, List<String> soorten) {
    UUID id = Ids.next();
    return transactions
        .run(
            session ->
                Rows.execute(
                    session,
                    """
                    insert into abonnement
                      (abonnement, organisatie, adres, soorten, staat, door, positie, gemaakt_op)
                    values (:id, :organisatie, :adres, cast(cast(:soorten as text) as jsonb), 'ACTIEF',
                      :door, %s, :now)
                    """
                        .formatted(END),
                    Map.of(
                        "id", id,
                        "organisatie", actor.organisatie().orElseThrow(),
                        "adres", adres,
                        "soorten", Rows.json(soorten),
                        "door", actor.id(),
                        "now", clock.instant())))
        .replaceWith(id);
  }

  /** Nothing more is told; gives whether there was one. */
  public Uni<Boolean> end(UUID id) {
    return change("delete from abonnement where abonnement = :id returning abonnement", id);
  }

  public Uni<Boolean> pause(UUID id) {
    return change(
        """
        update abonnement set staat = 'GEPAUZEERD', reden = 'op verzoek'
        where abonnement = :id returning abonnement\
        """,
        id);
  }

  /** It goes on where it was, with what failed first. */
  public Uni<Boolean> resume(UUID id) {
    return change(
        """
        update abonnement set staat = 'ACTIEF', reden = null where abonnement = :id
          returning abonnement),
        at_once as (
          update bezorging set volgende_poging = now(), pogingen = 0, mislukt_sinds = null
          where abonnement in (select abonnement from changed)\
        """,
        id);
  }

  /** Everything is told again that came in from this moment on. */
  public Uni<Boolean> again(UUID id, Instant from) {
    return transactions
        .run(
            session ->
                Rows.returning(
                    session,
                    Changed.class,
                    """
                    update abonnement set positie = coalesce(
                      (select i.position from inbox i, (
                          select xid, position from inbox where received_at >= :since
                          order by xid, position limit 1) as first
                        where (i.xid, i.position) < (first.xid, first.position)
                        order by i.xid desc, i.position desc limit 1),
                      case when exists (select from inbox where received_at >= :since)
                        then 0 else %s end)
                    where abonnement = :id returning abonnement),
                    waiting as (
                      delete from bezorging where abonnement in (select abonnement from changed)\
                    """
                        .formatted(END),
                    Map.of("id", id, "since", from)))
        .map(changed -> !changed.isEmpty());
  }

  /** The number of a new secret, which signs from now on. */
  public Uni<Optional<Integer>> renewSecret(UUID id) {
    return transactions
        .run(
            session ->
                Rows.returning(
                    session,
                    Numbered.class,
                    "update abonnement set geheim = geheim + 1 where abonnement = :id returning"
                        + " geheim",
                    Map.of("id", id)))
        .map(rows -> rows.stream().map(Numbered::geheim).findFirst());
  }

  private Uni<Boolean> change(String sql, UUID id) {
    return transactions
        .run(session -> Rows.returning(session, Changed.class, sql, Map.of("id", id)))
        .map(changed -> !changed.isEmpty());
  }
}
