package nl.praktijklerenplus.reporting.partner.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import nl.praktijklerenplus.platform.consumer.Archive;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.relay.OutgoingTopics;
import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.rest.ReferenceData;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.partner.store.PartnerStore;

/**
 * A topic for every organisation of the reference data. One that is new there is given all that
 * went before, once, however many replicas start.
 */
@ApplicationScoped
class PartnerTopics implements OutgoingTopics {

  private static final Logger LOG = Logger.getLogger(PartnerTopics.class);
  private static final int PAGE = 100;

  private final Set<String> organisaties;
  private final PartnerRouter router;
  private final PartnerStore partners;
  private final Archive archive;
  private final Transactions transactions;
  private final OnContext context;
  private volatile boolean running = true;
  private Thread thread;

  PartnerTopics(
      ReferenceData codes,
      PartnerRouter router,
      PartnerStore partners,
      Archive archive,
      Transactions transactions,
      OnContext context,
      Clock clock) {
    this.organisaties = new TreeSet<>(codes.codes("organisatie", DateRules.day(clock.instant())));
    this.router = router;
    this.partners = partners;
    this.archive = archive;
    this.transactions = transactions;
    this.context = context;
  }

  @Override
  public Set<String> names() {
    return organisaties.stream().map(Topics.OF_PARTNER::concat).collect(Collectors.toSet());
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("partner-topics").start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  private void run() {
    while (running) {
      try {
        organisaties.forEach(this::welcome);
        catchUp();
        return;
      } catch (RuntimeException e) {
        LOG.warnf("partners are told later: %s", e.getMessage());
        pause();
      }
    }
  }

  /** While nobody takes anything in: what comes after is told to the new one as to the others. */
  private void welcome(String organisatie) {
    context.await(
        () ->
            transactions.everything(
                session ->
                    archive
                        .hold(session)
                        .chain(() -> partners.partners(session))
                        .chain(
                            known ->
                                known.contains(organisatie)
                                    ? Uni.createFrom().voidItem()
                                    : router.welcome(session, organisatie))));
  }

  private void catchUp() {
    List<UUID> students;
    do {
      students =
          context.await(
              () ->
                  transactions.everything(
                      session ->
                          partners
                              .waiting(session, PAGE)
                              .call(some -> router.catchUp(session, some))));
    } while (running && !students.isEmpty());
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
