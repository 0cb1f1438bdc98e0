package nl.praktijklerenplus.reporting.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.EventHandler;
import nl.praktijklerenplus.platform.consumer.InsightEvents;
import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.consumer.ReceivedEvent;
import nl.praktijklerenplus.platform.projection.Projection;
import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.platform.projection.ProjectionVersions;
import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Delta;
import nl.praktijklerenplus.reporting.indicator.Deltas;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore;
import nl.praktijklerenplus.reporting.indicator.store.FigureChanges;
import nl.praktijklerenplus.reporting.indicator.store.LiveCijfers;
import nl.praktijklerenplus.reporting.partner.messaging.PartnerRouter;
import nl.praktijklerenplus.reporting.projection.RebuildSteps;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerp;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpen;
import nl.praktijklerenplus.reporting.tijdlijn.store.TimelineStore;
import nl.praktijklerenplus.reporting.tijdlijn.store.TimelineStore.Entry;

/**
 * Whatever comes in, in whatever order: the deltas of each touched subject are computed from its
 * facts without and with what is new, and only the difference goes into the cube.
 */
@ApplicationScoped
class CubeProjection implements EventHandler, Projection {

  private static final String NAME = LiveCijfers.PROJECTION;

  private final ProjectionVersions versions;
  private final TimelineStore timelines;
  private final CubeStore cube;
  private final AgendaProjection agenda;
  private final FigureChanges changes;
  private final LiveCijfers live;
  private final ForgottenStudents forgotten;
  private final PartnerRouter partners;
  private final InsightEvents insights;

  CubeProjection(
      ProjectionVersions versions,
      TimelineStore timelines,
      CubeStore cube,
      AgendaProjection agenda,
      FigureChanges changes,
      LiveCijfers live,
      ForgottenStudents forgotten,
      PartnerRouter partners,
      InsightEvents insights) {
    this.versions = versions;
    this.timelines = timelines;
    this.cube = cube;
    this.agenda = agenda;
    this.changes = changes;
    this.live = live;
    this.forgotten = forgotten;
    this.partners = partners;
    this.insights = insights;
  }

  @Override
  public Set<String> topics() {
    return Set.copyOf(Topics.ALL);
  }

  @Override
  public Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return agenda
        .follow(session, events)
        .chain(() -> forgotten.hear(session, events))
        .chain(() -> insights.hear(session, events))
        .chain(() -> partners.tell(session, events))
        .chain(() -> versions.useLive(session, NAME))
        .chain(live -> count(session, live, events))
        .chain(deltas -> changes.announce(session, changed(events, deltas)));
  }

  /** The indicators whose figures or goals are others now. */
  private static Set<String> changed(List<ReceivedEvent> events, List<Delta> deltas) {
    Set<String> changed = new HashSet<>(Indicatoren.waarin(deltas));
    events.forEach(event -> changed.addAll(withOtherGoal(event)));
    return changed;
  }

  /** A correction of a goal does not say whose it is: it may be anybody's. */
  private static Collection<String> withOtherGoal(ReceivedEvent event) {
    if (event.text("doelstelling") == null) {
      return Set.of();
    }
    return Optional.ofNullable(event.text("indicator")).map(List::of).orElseGet(Indicatoren::ids);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> schemas() {
    return List.of("cijfers_a", "cijfers_b", "cijfers_c");
  }

  @Override
  public List<String> tables() {
    return RebuildSteps.TABLES;
  }

  @Override
  public Optional<String> definition() {
    return Optional.of(Definities.GELDEND.tekst());
  }

  @Override
  public List<RebuildStep> steps(ProjectionVersion version) {
    return RebuildSteps.of(live.definities(version), version);
  }

  /** Any figure may be another. */
  @Override
  public Uni<Void> wentLive(Mutiny.StatelessSession session) {
    return changes.announce(session, Indicatoren.ids());
  }

  @Override
  public Uni<Void> add(
      Mutiny.StatelessSession session, ProjectionVersion version, List<ReceivedEvent> events) {
    return count(session, version, events).replaceWithVoid();
  }

  private Uni<List<Delta>> count(
      Mutiny.StatelessSession session, ProjectionVersion version, List<ReceivedEvent> events) {
    List<Entry> entries = events.stream().flatMap(event -> entries(event).stream()).toList();
    if (entries.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    Definities definities = live.definities(version);
    Set<UUID> fresh = events.stream().map(ReceivedEvent::eventId).collect(Collectors.toSet());
    return timelines
        .lock(session, subjects(entries))
        .chain(() -> timelines.add(session, entries))
        .chain(() -> timelines.facts(session, entries))
        .chain(facts -> OnContext.offTheEventLoop(() -> differences(definities, facts, fresh)))
        .call(deltas -> deltas.isEmpty() ? Uni.createFrom().voidItem() : cube.add(session, deltas));
  }

  private static List<Entry> entries(ReceivedEvent event) {
    return Onderwerpen.van(TimelineStore.fact(event)).stream()
        .map(subject -> new Entry(subject.soort(), subject.id(), event.eventId()))
        .toList();
  }

  private static Set<Onderwerp> subjects(List<Entry> entries) {
    Set<Onderwerp> subjects = new HashSet<>();
    entries.forEach(entry -> subjects.add(new Onderwerp(entry.subjectSoort(), entry.subject())));
    return subjects;
  }

  private static List<Delta> differences(
      Definities definities, Map<Onderwerp, List<Feit>> facts, Set<UUID> fresh) {
    List<Delta> all = new ArrayList<>();
    facts.forEach((subject, known) -> all.addAll(difference(definities, subject, known, fresh)));
    return all;
  }

  private static List<Delta> difference(
      Definities definities, Onderwerp subject, List<Feit> known, Set<UUID> fresh) {
    Map<Boolean, List<Feit>> isNew =
        known.stream().collect(Collectors.partitioningBy(fact -> fresh.contains(fact.id())));
    return Deltas.erbij(definities, subject.soort(), isNew.get(false), isNew.get(true));
  }
}
