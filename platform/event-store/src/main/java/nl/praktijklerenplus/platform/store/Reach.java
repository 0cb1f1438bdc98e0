package nl.praktijklerenplus.platform.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Request.IdempotencyKey;

/**
 * Whose data a transaction may touch. The policies of row-level security look at it, so that a
 * forgotten filter shows nothing; a transaction that says nothing reaches nobody.
 *
 * @param everything of everybody
 * @param organisatie the people of this organisatie, and whom it was given insight into
 * @param werkgever who is or was on a stage at this werkgever
 * @param student this person
 * @param actor whom this person may see for a while
 * @param before the trajecten that were put before these
 */
public record Reach(
    boolean everything,
    Optional<String> organisatie,
    Optional<UUID> werkgever,
    Optional<UUID> student,
    Optional<UUID> actor,
    Set<String> before) {

  public Reach {
    before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
  }

  public static final Reach EVERYTHING = limited(true);
  public static final Reach NOTHING = limited(false);

  private static final String OF_REQUEST = "plp.reach";

  private static final String SET =
      """
      select set_config('app.alles', :alles, true) as alles,
        set_config('app.organisatie', :organisatie, true) as organisatie,
        set_config('app.werkgever', :werkgever, true) as werkgever,
        set_config('app.student', :student, true) as student,
        set_config('app.actor', :actor, true) as actor,
        set_config('app.voorgelegd', :before, true) as voorgelegd,
        set_config('app.opdracht', :opdracht, true) as opdracht\
      """;

  // One round trip: whoever gives a command says it together with the question that comes first.
  private static final String SET_AND_ASK =
      SET
          + """
          , k.body_hmac, k.outcome, %s as ours
          from (select) as one left join idempotency_key k on k.key = :key
          """;
  private static final String WAITING = SET_AND_ASK.formatted("true");
  // What was committed after this statement began is found by its key when the outcome is kept, or
  // when it is refused.
  private static final String NOT_WAITING =
      SET_AND_ASK.formatted("pg_try_advisory_xact_lock(hashtextextended('key ' || :key, 0))");

  private record Opened(Optional<String> bodyHmac, Optional<String> outcome, boolean ours) {

    Before before() {
      return new Before(outcome.map(done -> AcceptedRequest.of(bodyHmac.orElse(""), done)), !ours);
    }
  }

  /**
   * What is known of a request under its key.
   *
   * @param running whether the same request is being handled at this moment
   */
  record Before(Optional<AcceptedRequest> accepted, boolean running) {

    static final Before NOTHING = new Before(Optional.empty(), false);
  }

  /** Of somebody of an organisatie: who has none sees only whom they were given to see. */
  public static Reach of(Actor actor) {
    return new Reach(
        false,
        actor.organisatie(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(actor.id()),
        Set.of());
  }

  /** Of an organisatie, whoever acts for it. */
  public static Reach ofOrganisatie(String organisatie) {
    return new Reach(
        false,
        Optional.of(organisatie),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  public static Reach ofWerkgever(UUID werkgever) {
    return new Reach(
        false,
        Optional.empty(),
        Optional.of(werkgever),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  public static Reach ofStudent(UUID student) {
    return new Reach(
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.of(student),
        Optional.empty(),
        Set.of());
  }

  /** Of who judges what is put before them. */
  public static Reach before(Set<String> whom) {
    return new Reach(
        false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), whom);
  }

  private static Reach limited(boolean everything) {
    return new Reach(
        everything,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  /** What either reaches. */
  public Reach or(Reach other) {
    return new Reach(
        everything || other.everything,
        organisatie.or(other::organisatie),
        werkgever.or(other::werkgever),
        student.or(other::student),
        actor.or(other::actor),
        Stream.of(before, other.before).flatMap(Set::stream).collect(Collectors.toSet()));
  }

  /** From here on in this request; the context is its own, also where a stream goes on. */
  public void ofThisRequest() {
    Vertx.currentContext().putLocal(OF_REQUEST, this);
  }

  /** What the request that runs here reaches; nothing when there is none. */
  public static Reach now() {
    Context context = Vertx.currentContext();
    Reach reach = context == null ? null : context.getLocal(OF_REQUEST);
    return reach == null ? NOTHING : reach;
  }

  /** From here on in this transaction. */
  public Uni<Void> set(Mutiny.StatelessSession session) {
    return Rows.query(session, Opened.class, SET, parameters(false)).replaceWithVoid();
  }

  /**
   * The same for a command, and what is known under its key. Insight that was given is for reading:
   * a command does not reach whom one only sees by it.
   */
  Uni<Before> open(Mutiny.StatelessSession session, Optional<IdempotencyKey> asked) {
    Map<String, Object> parameters = parameters(true);
    if (asked.isEmpty()) {
      return Rows.query(session, Opened.class, SET, parameters).replaceWith(Before.NOTHING);
    }
    parameters.put("key", asked.get().key());
    String question = asked.get().waits() ? WAITING : NOT_WAITING;
    return Rows.query(session, Opened.class, question, parameters)
        .map(List::getFirst)
        .map(Opened::before);
  }

  private Map<String, Object> parameters(boolean command) {
    return new HashMap<>(
        Map.of(
            "alles", everything ? "ja" : "",
            "organisatie", organisatie.orElse(""),
            "werkgever", text(werkgever),
            "student", text(student),
            "actor", text(actor),
            "before", String.join(" ", before),
            "opdracht", command ? "ja" : ""));
  }

  private static String text(Optional<UUID> id) {
    return id.map(UUID::toString).orElse("");
  }
}
