package nl.praktijklerenplus.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A command with what surrounds it.
 *
 * @param commandId identity of this request; its events share it
 * @param datum the day it happened in the world
 * @param bekend when it was known; empty = now
 * @param idempotency the caller's key for retries, when there is one
 * @param cause the event of another service that made a policy ask this
 * @param traceparent W3C trace context, passed on to the published event
 * @param precondition what the asker knows of the aggregate; empty when that does not matter
 */
public record Request<C>(
    UUID commandId,
    C command,
    LocalDate datum,
    Optional<Instant> bekend,
    Actor actor,
    Optional<IdempotencyKey> idempotency,
    Optional<UUID> cause,
    Optional<String> traceparent,
    Optional<Precondition> precondition) {

  /**
   * The caller's key and a keyed hash of what was asked under it.
   *
   * @param waits for the outcome when the same request is still being handled; otherwise it is
   *     refused
   */
  public record IdempotencyKey(String key, String bodyHmac, boolean waits) {

    /** Whoever comes while the same request is still being handled waits for its outcome. */
    public IdempotencyKey(String key, String bodyHmac) {
      this(key, bodyHmac, true);
    }
  }

  /** Whatever the version of the aggregate is. */
  public Request(
      UUID commandId,
      C command,
      LocalDate datum,
      Optional<Instant> bekend,
      Actor actor,
      Optional<IdempotencyKey> idempotency,
      Optional<UUID> cause,
      Optional<String> traceparent) {
    this(
        commandId,
        command,
        datum,
        bekend,
        actor,
        idempotency,
        cause,
        traceparent,
        Optional.empty());
  }

  /** Is an aggregate of this version not the one that the asker knows? */
  boolean isAboutAnother(int version) {
    return precondition.filter(known -> !known.holds(version)).isPresent();
  }

  /** A policy reacts to {@code cause}: it carries the cause's day and moment of knowing. */
  public static <C> Request<C> policy(C command, LocalDate datum, Instant bekend, UUID cause) {
    return new Request<>(
        Ids.next(),
        command,
        datum,
        Optional.of(bekend),
        Actor.POLICY,
        Optional.of(new IdempotencyKey("policy:" + cause, "")),
        Optional.of(cause),
        Optional.empty());
  }

  public boolean byPolicy() {
    return cause.isPresent();
  }

  public <D> Request<D> with(D other) {
    return new Request<>(
        commandId, other, datum, bekend, actor, idempotency, cause, traceparent, precondition);
  }
}
