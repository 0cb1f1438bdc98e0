package nl.praktijklerenplus.reporting.abonnement.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Actor;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Reach;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.gebeurtenis.store.EventFeed;
import nl.praktijklerenplus.reporting.gebeurtenis.store.EventFeed.Which;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedFact;

/**
 * What is still to be delivered. Replicas share the work: each takes rows that no other holds, for
 * a while; who is killed meanwhile loses them to another, which sends them again.
 */
@ApplicationScoped
public class BezorgingStore {

  /**
   * A delivery that was not done yet.
   *
   * @param misluktSinds since when it fails, if it does
   */
  public record BezorgingRij(
      UUID bezorging,
      UUID abonnement,
      UUID gebeurtenis,
      String soort,
      UUID student,
      int pogingen,
      Instant volgendePoging,
      Optional<Instant> misluktSinds,
      Optional<String> laatsteFout)
      implements AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  public static final Overview<BezorgingRij> BEZORGINGEN =
      new Overview<>("bezorging", BezorgingRij.class, "bezorging");

  /** An abonnement that may have something new to tell. */
  public record Teller(UUID abonnement, String organisatie, List<String> soorten, long positie) {}

  /** A delivery that is to be done now, by whoever took it. */
  public record Due(
      long volgnummer,
      UUID abonnement,
      String organisatie,
      UUID door,
      String adres,
      int geheim,
      UUID gebeurtenis,
      UUID student,
      int pogingen,
      Optional<Instant> misluktSinds) {

    /** Whose people may be told of. */
    public Actor actor() {
      return new Actor(door, Optional.of(organisatie));
    }
  }

  private record Row(UUID abonnement, UUID gebeurtenis, String soort, UUID student) {}

  private static final int PART = 200;
  private static final int MOST_WAITING = 10_000;
  private static final int AT_ONCE = 20;
  private static final Duration HELD = Duration.ofMinutes(2);

  private final EventFeed archive;
  private final Clock clock;

  BezorgingStore(EventFeed archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /** Active ones that nobody else is filling; whoever is far behind is not given more to do. */
  public Uni<List<Teller>> tellers(Mutiny.StatelessSession session, UUID after) {
    return Rows.query(
        session,
        Teller.class,
        """
        select abonnement, organisatie, soorten, positie from abonnement a
        where staat = 'ACTIEF' and abonnement > :after
          and (select count(*) from bezorging b where b.abonnement = a.abonnement) < :most
        order by abonnement limit 1 for update skip locked
        """,
        Map.of("after", after, "most", MOST_WAITING));
  }

  /** Puts ready what happened since to people of the organisatie; gives how many events. */
  public Uni<Integer> fill(Mutiny.StatelessSession session, Teller teller) {
    Which which = new Which(teller.soorten(), Set.of());
    return Reach.ofOrganisatie(teller.organisatie())
        .set(session)
        .chain(() -> archive.after(session, teller.positie(), PART, which))
        .call(() -> Reach.EVERYTHING.set(session))
        .chain(
            found ->
                found.last() == teller.positie()
                    ? Uni.createFrom().item(0)
                    : add(session, teller, found.items(), found.last()));
  }

  private Uni<Integer> add(
      Mutiny.StatelessSession session, Teller teller, List<PublishedFact> events, long last) {
    List<Row> rows =
        events.stream()
            .map(
                event ->
                    new Row(
                        teller.abonnement(),
                        event.eventId(),
                        event.gebeurtenis(),
                        event.student().orElseThrow()))
            .toList();
    return Rows.execute(
            session,
            """
            with moved as (
              update abonnement set positie = :last where abonnement = :abonnement)
            insert into bezorging (abonnement, gebeurtenis, soort, student, volgende_poging)
            select cast(r.value ->> 'abonnement' as uuid), cast(r.value ->> 'gebeurtenis' as uuid),
              r.value ->> 'soort', cast(r.value ->> 'student' as uuid), :now
            from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) with ordinality r(value, number)
            order by r.number
            on conflict (abonnement, gebeurtenis) do nothing
            """,
            Map.of(
                "last",
                last,
                "abonnement",
                teller.abonnement(),
                "rows",
                Rows.json(rows),
                "now",
                clock.instant()))
        .replaceWith(1);
  }

  /** Takes what is due, of each student of an abonnement only what comes first. */
  public Uni<List<Due>> take(Mutiny.StatelessSession session) {
    Instant now = clock.instant();
    return Rows.returning(
        session,
        Due.class,
        """
        update bezorging b set bezet_tot = :until, pogingen = b.pogingen + 1
        from abonnement a
        where a.abonnement = b.abonnement and b.volgnummer in (
          select h.volgnummer from bezorging h join abonnement s using (abonnement)
          where s.staat = 'ACTIEF' and h.volgende_poging <= :now
            and (h.bezet_tot is null or h.bezet_tot < :now)
            and not exists (
              select from bezorging e where e.abonnement = h.abonnement and e.student = h.student
                and e.volgnummer < h.volgnummer)
          order by h.volgende_poging, h.volgnummer limit :most for update of h skip locked)
        returning b.volgnummer, b.abonnement, a.organisatie, a.door, a.adres, a.geheim, b.gebeurtenis,
          b.student, b.pogingen, b.mislukt_sinds
        """,
        Map.of("until", now.plus(HELD), "now", now, "most", AT_ONCE));
  }

  /** What may be told of these, as the archive has it now, to this organisatie. */
  public Uni<List<PublishedFact>> told(
      Mutiny.StatelessSession session, String organisatie, Collection<UUID> events) {
    return Reach.ofOrganisatie(organisatie)
        .set(session)
        .chain(() -> archive.these(session, events))
        .call(() -> Reach.EVERYTHING.set(session));
  }

  /** They were delivered, or are not to be delivered any more. */
  public Uni<Void> done(Mutiny.StatelessSession session, Collection<Long> numbers) {
    return Rows.execute(
            session,
            """
            delete from bezorging where volgnummer in (
              select cast(value as bigint)
              from jsonb_array_elements_text(cast(cast(:numbers as text) as jsonb)))
            """,
            Map.of("numbers", Rows.json(numbers)))
        .replaceWithVoid();
  }

  /** It was not delivered, and is tried again after a while. */
  public Uni<Void> failed(Mutiny.StatelessSession session, Due due, Duration wait, String fault) {
    Instant now = clock.instant();
    return Rows.execute(
            session,
            """
            update bezorging set volgende_poging = :next, bezet_tot = null, laatste_fout = :fault,
              mislukt_sinds = coalesce(mislukt_sinds, :now)
            where volgnummer = :number
            """,
            new HashMap<>(
                Map.of(
                    "next",
                    now.plus(wait),
                    "fault",
                    fault,
                    "now",
                    now,
                    "number",
                    due.volgnummer())))
        .replaceWithVoid();
  }

  /** Nothing is delivered until the organisatie says so. */
  public Uni<Void> pause(Mutiny.StatelessSession session, UUID abonnement, String why) {
    return Rows.execute(
            session,
            """
            update abonnement set staat = 'GEPAUZEERD', reden = :why
            where abonnement = :abonnement and staat = 'ACTIEF'
            """,
            Map.of("why", why, "abonnement", abonnement))
        .replaceWithVoid();
  }
}
