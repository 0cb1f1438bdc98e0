package nl.praktijklerenplus.platform.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.Refusal;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;

/**
 * What a person asks is decided with everything in sight, as a place may be taken by somebody they
 * may not see; but only when what it is about lies within their own reach.
 */
@ApplicationScoped
class Admission {

  // The case sees to it that the row is looked for before everything comes in sight.
  private static final String WIDEN =
      """
      select case when exists (select from %1$s where %1$s = :id)
        then set_config('app.alles', 'ja', true) else '' end as alles
      """;

  private record Sight(String alles) {}

  private record Found(boolean found) {}

  private final Idempotency idempotency;

  Admission(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  /** What came of the same request before, or else what the work gives, or why not. */
  Uni<CommandOutcome> orElse(
      Mutiny.StatelessSession session,
      Request<?> request,
      Reach reach,
      Supplier<Uni<Optional<Refusal>>> refusal,
      Supplier<Uni<CommandOutcome>> work) {
    return reach
        .open(session, request.idempotency())
        .chain(
            before ->
                before.running()
                    ? refused(new VerzoekLooptNog())
                    : refusal
                        .get()
                        .chain(
                            no ->
                                no.map(Admission::refused)
                                    .or(() -> replayed(before, request))
                                    .orElseGet(work))
                        .chain(done -> since(session, request, before, done)));
  }

  private static Uni<CommandOutcome> refused(Refusal reason) {
    return Uni.createFrom().item(new Refused(reason));
  }

  private static Optional<Uni<CommandOutcome>> replayed(Reach.Before before, Request<?> request) {
    return before
        .accepted()
        .map(done -> Uni.createFrom().item(done.answer(request.idempotency().orElseThrow())));
  }

  /** What was accepted under the key since that was asked may be why it is refused now. */
  private Uni<CommandOutcome> since(
      Mutiny.StatelessSession session,
      Request<?> request,
      Reach.Before before,
      CommandOutcome outcome) {
    Uni<CommandOutcome> done = Uni.createFrom().item(outcome);
    return outcome instanceof Refused && before.accepted().isEmpty()
        ? idempotency.orElse(session, request.idempotency(), () -> done)
        : done;
  }

  /** Why not; when there is nothing against it, everything is in sight from here on. */
  Uni<Optional<Refusal>> refusal(
      Mutiny.StatelessSession session, Reach reach, Optional<Whose> whose) {
    if (reach.everything()) {
      return Uni.createFrom().item(Optional.empty());
    }
    if (whose.isEmpty()) {
      return Reach.EVERYTHING.set(session).replaceWith(Optional.empty());
    }
    Optional<String> opensFor = whose.get().opensFor();
    return opensFor.isPresent() && !opensFor.equals(reach.organisatie())
        ? Uni.createFrom().item(Optional.of(new AndereOrganisatie()))
        : widen(session, whose.get())
            .chain(
                seen ->
                    seen ? Uni.createFrom().item(Optional.empty()) : unseen(session, whose.get()));
  }

  /** What is about persons who are not all within reach is as if it were not there. */
  <T> Uni<List<T>> admitted(
      Mutiny.StatelessSession session, Reach reach, List<Whose> persons, List<T> found) {
    return reach.everything()
        ? Uni.createFrom().item(found)
        : Multi.createFrom()
            .iterable(persons)
            .onItem()
            .transformToUniAndConcatenate(whose -> isThere(session, whose))
            .filter(there -> !there)
            .collect()
            .asList()
            .map(absent -> absent.isEmpty() ? found : List.<T>of())
            .call(() -> Reach.EVERYTHING.set(session));
  }

  /** Is it within reach? Then everything is in sight from here on. */
  Uni<Boolean> widen(Mutiny.StatelessSession session, Whose whose) {
    return Rows.query(
            session, Sight.class, WIDEN.formatted(whose.table()), Map.of("id", whose.id()))
        .map(rows -> !rows.getFirst().alles().isEmpty());
  }

  /** What is still to be opened may not be there at all. */
  private static Uni<Optional<Refusal>> unseen(Mutiny.StatelessSession session, Whose whose) {
    Optional<Refusal> notFound = Optional.of(NietGevonden.of(whose));
    return whose.opensFor().isEmpty()
        ? Uni.createFrom().item(notFound)
        : Reach.EVERYTHING
            .set(session)
            .chain(() -> isThere(session, whose))
            .map(there -> there ? notFound : Optional.empty());
  }

  private static Uni<Boolean> isThere(Mutiny.StatelessSession session, Whose whose) {
    return Rows.query(
            session,
            Found.class,
            "select exists (select from %1$s where %1$s = :id) as found".formatted(whose.table()),
            Map.of("id", whose.id()))
        .map(List::getFirst)
        .map(Found::found);
  }
}
