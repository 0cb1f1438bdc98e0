package nl.praktijklerenplus.reporting.onderdrukking.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.LiveCijfers;
import nl.praktijklerenplus.reporting.onderdrukking.Kwartaal;
import nl.praktijklerenplus.reporting.onderdrukking.Onderdrukking;
import nl.praktijklerenplus.reporting.onderdrukking.Publicatie;
import nl.praktijklerenplus.reporting.onderdrukking.Publicaties;

/**
 * Publishes quarters in their order, each when it is first asked for. Of those that are published
 * nothing is read again: they are kept in memory too, since they never change.
 */
@ApplicationScoped
public class Publisher {

  private static final List<String> LOCK = List.of("publicatie");

  private final LiveCijfers live;
  private final CubeStore cube;
  private final QuarterCounts counts;
  private final PublicatieStore store;
  private final AtomicReference<Publicaties> known =
      new AtomicReference<>(new Publicaties(List.of()));

  Publisher(LiveCijfers live, CubeStore cube, QuarterCounts counts, PublicatieStore store) {
    this.live = live;
    this.cube = cube;
    this.counts = counts;
    this.store = store;
  }

  /** All publications up to and including this quarter, which must be over long enough. */
  public Uni<Publicaties> upTo(Kwartaal quarter) {
    Publicaties all = known.get();
    return reaches(all, quarter)
        ? Uni.createFrom().item(all.tot(quarter))
        : live.run(session -> published(session, quarter)).map(found -> found.tot(quarter));
  }

  private static boolean reaches(Publicaties all, Kwartaal quarter) {
    return all.laatste().filter(last -> last.compareTo(quarter) >= 0).isPresent();
  }

  /** One at a time: who comes second finds what the first has published. */
  private Uni<Publicaties> published(Mutiny.StatelessSession session, Kwartaal quarter) {
    return Locks.hold(session, LOCK)
        .chain(() -> store.all(session))
        .chain(
            all ->
                reaches(all, quarter)
                    ? Uni.createFrom().item(all)
                    : next(session, all)
                        .chain(
                            first ->
                                first
                                    .map(from -> publish(session, all, from, quarter))
                                    .orElse(Uni.createFrom().item(all))))
        .invoke(known::set);
  }

  /** The quarter to go on with; none while nothing happened. */
  private Uni<Optional<Kwartaal>> next(Mutiny.StatelessSession session, Publicaties all) {
    return all.laatste()
        .map(last -> Uni.createFrom().item(Optional.of(last.volgende())))
        .orElseGet(
            () -> cube.firstDay(session, QuarterCounts.names()).map(day -> day.map(Kwartaal::van)));
  }

  private Uni<Publicaties> publish(
      Mutiny.StatelessSession session, Publicaties all, Kwartaal from, Kwartaal quarter) {
    List<Kwartaal> missing =
        Stream.iterate(from, one -> one.compareTo(quarter) <= 0, Kwartaal::volgende).toList();
    return Multi.createFrom()
        .iterable(missing)
        .onItem()
        .transformToUniAndConcatenate(one -> counts.of(session, one))
        .collect()
        .asList()
        .chain(counted -> OnContext.offTheEventLoop(() -> suppressed(all, missing, counted)))
        .chain(fresh -> store.add(session, fresh).replaceWith(() -> with(all, fresh)));
  }

  private static List<Publicatie> suppressed(
      Publicaties all, List<Kwartaal> missing, List<QuarterCounts.Counted> counted) {
    Onderdrukking onderdrukking = new Onderdrukking(all.alle());
    return Stream.iterate(0, i -> i < missing.size(), i -> i + 1)
        .map(i -> onderdrukking.publiceer(missing.get(i), counted.get(i).vakjes()))
        .toList();
  }

  private static Publicaties with(Publicaties all, List<Publicatie> fresh) {
    return new Publicaties(Stream.concat(all.alle().stream(), fresh.stream()).toList());
  }
}
