package nl.praktijklerenplus.platform.store;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;

/**
 * The keys of each person, one a protection class, made at first need and kept wrapped by a master
 * key outside the database. To forget a person is to destroy them.
 */
@ApplicationScoped
public class SubjectKeys {

  private static final int KEY_BYTES = 32;

  /** As kept. */
  record KeyRow(UUID subject, ProtectionClass protection, String masterKey, String wrappedKey) {
    MasterKeys.Wrapped wrapped() {
      return new MasterKeys.Wrapped(masterKey, wrappedKey);
    }

    String place() {
      return place(subject, protection);
    }

    static String place(UUID subject, ProtectionClass protection) {
      return subject + "/" + protection;
    }
  }

  private record NewKey(
      UUID subject,
      ProtectionClass protection,
      String masterKey,
      String wrappedKey,
      Instant recordedAt) {}

  private final MasterKeys master;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SubjectKeys(MasterKeys master, Clock clock) {
    this.master = master;
    this.clock = clock;
  }

  /** Seals what is personal in the event; a key is only fetched when there is something to seal. */
  Uni<Optional<Sealer>> sealer(
      Mutiny.StatelessSession session, DomainEvent event, UUID subject, int version) {
    return Personal.in(event)
        ? Locks.share(session, lock(subject))
            .chain(() -> make(session, subject))
            .chain(() -> keys(session, subject))
            .map(keys -> Optional.of(Sealer.at(event.stream(), version, orLost(keys))))
        : Uni.createFrom().item(Optional.empty());
  }

  /**
   * Shared by who makes keys, held by who forgets: no key is born while its person is forgotten.
   */
  static String lock(UUID subject) {
    return "keys " + subject;
  }

  /** Two transactions that make them at once get the same ones; a forgotten person gets none. */
  private Uni<Integer> make(Mutiny.StatelessSession session, UUID subject) {
    List<NewKey> fresh =
        Arrays.stream(ProtectionClass.values()).map(one -> fresh(subject, one)).toList();
    return Rows.execute(
        session,
        """
        insert into subject_key (subject, protection, master_key, wrapped_key, recorded_at)
        select subject, protection, master_key, wrapped_key, recorded_at
        from jsonb_to_recordset(cast(cast(:keys as text) as jsonb)) as r(subject uuid,
          protection text, master_key text, wrapped_key text, recorded_at timestamptz)
        where not exists (select from forgotten f where f.subject = r.subject)
        on conflict do nothing
        """,
        Map.of("keys", Rows.json(fresh)));
  }

  private NewKey fresh(UUID subject, ProtectionClass protection) {
    MasterKeys.Wrapped wrapped = master.wrap(bytes(), KeyRow.place(subject, protection));
    return new NewKey(subject, protection, wrapped.masterKey(), wrapped.key(), clock.instant());
  }

  /** The keys that are there: none of a forgotten person, nor of one of whom nothing was sealed. */
  Uni<Map<ProtectionClass, Aead>> keys(Mutiny.StatelessSession session, UUID subject) {
    return Rows.query(
            session,
            KeyRow.class,
            """
            select subject, protection, master_key, wrapped_key from subject_key
            where subject = :subject
            """,
            Map.of("subject", subject))
        .map(this::unwrapped);
  }

  private Map<ProtectionClass, Aead> unwrapped(List<KeyRow> rows) {
    Map<ProtectionClass, Aead> keys = new EnumMap<>(ProtectionClass.class);
    rows.forEach(
        row -> keys.put(row.protection(), aead(master.unwrap(row.wrapped(), row.place()))));
    return keys;
  }

  /**
   * What is still said of a forgotten person is sealed with a key that nobody keeps: nothing is
   * refused because of the forgetting, and nothing is readable after it.
   */
  private Map<ProtectionClass, Aead> orLost(Map<ProtectionClass, Aead> keys) {
    for (ProtectionClass protection : ProtectionClass.values()) {
      keys.computeIfAbsent(protection, _ -> aead(bytes()));
    }
    return keys;
  }

  private byte[] bytes() {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  private static Aead aead(byte[] key) {
    try {
      return new AesGcmJce(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
