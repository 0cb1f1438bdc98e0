package nl.praktijklerenplus.platform.projection;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.projection.ProjectionRefusal.GeenPlaatsVrij;
import nl.praktijklerenplus.platform.projection.ProjectionRefusal.HerbouwLoopt;
import nl.praktijklerenplus.platform.projection.ProjectionRefusal.NietInOpbouw;
import nl.praktijklerenplus.platform.projection.ProjectionRefusal.NietOpTeRuimen;
import nl.praktijklerenplus.platform.projection.ProjectionRefusal.NietTerugTeZetten;
import nl.praktijklerenplus.platform.projection.ProjectionRefusal.ProjectieOnbekend;
import nl.praktijklerenplus.platform.store.Transactions;

/** What can be asked about the versions of projections; the work itself is done afterwards. */
@ApplicationScoped
public class Projections {

  /** What became of a request. */
  public sealed interface Answer {}

  /** It is being done; {@code version} is as it was when asked, of a new one as it begins. */
  public record Accepted(ProjectionVersion version) implements Answer {}

  public record Refused(Refusal reason) implements Answer {}

  private final List<Projection> projections;
  private final ProjectionVersions versions;
  private final Transactions transactions;
  private final Rebuilds rebuilds;

  Projections(
      @All List<Projection> projections,
      ProjectionVersions versions,
      Transactions transactions,
      Rebuilds rebuilds) {
    this.projections = projections;
    this.versions = versions;
    this.transactions = transactions;
    this.rebuilds = rebuilds;
  }

  public List<String> names() {
    return projections.stream().map(Projection::name).sorted().toList();
  }

  /** All versions, the newest first; none of a projection that does not exist. */
  public Uni<List<ProjectionVersion>> versions(String name) {
    return transactions.everything(session -> versions.all(session, name));
  }

  /** Begins to build a new version beside the live one; it goes live by itself when it is done. */
  public Uni<Answer> build(String name) {
    return of(name)
        .flatMap(Projection::definition)
        .map(definition -> build(name, definition))
        .orElseGet(Projections::unknown);
  }

  /**
   * The same, computed by what is said here.
   *
   * @param definition as the projection understands it
   */
  public Uni<Answer> build(String name, String definition) {
    Projection projection = of(name).orElseThrow();
    return held(name, (session, all) -> begin(session, projection, definition, all));
  }

  private Uni<Answer> begin(
      Mutiny.StatelessSession session,
      Projection projection,
      String definition,
      List<ProjectionVersion> all) {
    Optional<ProjectionVersion> building = building(all);
    if (building.isPresent()) {
      return refused(new HerbouwLoopt(building.get().version()));
    }
    Optional<String> free =
        projection.schemas().stream()
            .filter(schema -> all.stream().noneMatch(one -> schema.equals(one.schema())))
            .findFirst();
    int next = all.isEmpty() ? 1 : all.getFirst().version() + 1;
    return free.isPresent()
        ? versions.insert(session, projection, definition, next, free.get()).map(Accepted::new)
        : refused(new GeenPlaatsVrij(oldest(all)));
  }

  /** Stops a build; an old version that was being brought up to date stays old. */
  public Uni<Answer> cancel(String name, int number) {
    return one(
        name,
        number,
        (session, version) ->
            !version.state().inBuild()
                ? refused(new NietInOpbouw(version.state()))
                : (version.liveAt() == null
                        ? versions.cancelled(session, version)
                        : versions.oldAgain(session, version))
                    .map(done -> answer(done, version, new NietInOpbouw(version.state()))));
  }

  /** Brings an old version up to date, and then live again in the place of the present one. */
  public Uni<Answer> putBack(String name, int number) {
    return held(
        name,
        (session, all) ->
            find(all, number)
                .map(version -> putBack(session, version, building(all)))
                .orElseGet(Projections::unknown));
  }

  private Uni<Answer> putBack(
      Mutiny.StatelessSession session,
      ProjectionVersion version,
      Optional<ProjectionVersion> building) {
    if (building.isPresent()) {
      return refused(new HerbouwLoopt(building.get().version()));
    }
    Refusal refusal = new NietTerugTeZetten(version.state());
    return version.canGoBack()
        ? versions.again(session, version).map(done -> answer(done, version, refusal))
        : refused(refusal);
  }

  /** Gives up an old version: what it holds goes, that it was there stays known. */
  public Uni<Answer> clear(String name, int number) {
    return one(
        name,
        number,
        (session, version) -> {
          Refusal refusal = new NietOpTeRuimen(version.state());
          return version.canGoBack()
              ? versions.cleared(session, version).map(done -> answer(done, version, refusal))
              : refused(refusal);
        });
  }

  private interface OfOne {
    Uni<Answer> ask(Mutiny.StatelessSession session, ProjectionVersion version);
  }

  private interface OfAll {
    Uni<Answer> ask(Mutiny.StatelessSession session, List<ProjectionVersion> all);
  }

  private Uni<Answer> one(String name, int number, OfOne question) {
    return held(
        name,
        (session, all) ->
            find(all, number)
                .map(version -> question.ask(session, version))
                .orElseGet(Projections::unknown));
  }

  private Uni<Answer> held(String name, OfAll question) {
    return transactions
        .everything(
            session -> versions.hold(session, name).chain(all -> question.ask(session, all)))
        .invoke(rebuilds::wake);
  }

  private Optional<Projection> of(String name) {
    return projections.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private static Optional<ProjectionVersion> find(List<ProjectionVersion> all, int number) {
    return all.stream().filter(one -> one.version() == number).findFirst();
  }

  private static Optional<ProjectionVersion> building(List<ProjectionVersion> all) {
    return all.stream().filter(one -> one.state().inBuild()).findFirst();
  }

  private static int oldest(List<ProjectionVersion> all) {
    return all.stream()
        .filter(ProjectionVersion::canGoBack)
        .mapToInt(ProjectionVersion::version)
        .min()
        .orElseThrow();
  }

  private static Answer answer(boolean done, ProjectionVersion version, Refusal otherwise) {
    return done ? new Accepted(version) : new Refused(otherwise);
  }

  private static Uni<Answer> refused(Refusal reason) {
    return Uni.createFrom().item(new Refused(reason));
  }

  private static Uni<Answer> unknown() {
    return refused(new ProjectieOnbekend());
  }
}
