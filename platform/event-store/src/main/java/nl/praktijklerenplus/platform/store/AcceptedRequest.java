package nl.praktijklerenplus.platform.store;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;
import nl.praktijklerenplus.platform.store.CommandOutcome.Refused;
import nl.praktijklerenplus.platform.store.Request.IdempotencyKey;

/** A row of {@code idempotency_key}. */
@Entity
@Table(name = "idempotency_key")
public class AcceptedRequest {

  @Id String key;

  @Column(name = "body_hmac")
  String bodyHmac;

  String outcome;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static AcceptedRequest of(IdempotencyKey asked, Executed done, Instant now) {
    AcceptedRequest row = new AcceptedRequest();
    row.key = asked.key();
    row.bodyHmac = asked.bodyHmac();
    row.outcome = Rows.json(done);
    row.recordedAt = now;
    return row;
  }

  static AcceptedRequest of(String bodyHmac, String outcome) {
    AcceptedRequest row = new AcceptedRequest();
    row.bodyHmac = bodyHmac;
    row.outcome = outcome;
    return row;
  }

  CommandOutcome answer(IdempotencyKey asked) {
    return bodyHmac.equals(asked.bodyHmac())
        ? executed().replayed()
        : new Refused(new SleutelHergebruikt());
  }

  Executed executed() {
    return Rows.parse(outcome, Executed.class);
  }
}
