package nl.praktijklerenplus.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DomainEvent;

/**
 * One AES key a person, made at first need and kept wrapped by a master key outside the database.
 */
@ApplicationScoped
public class SubjectKeys {

  private static final int KEY_BYTES = 32;
  private static final String FIELD = "subject_key";

  private record KeyRow(String wrappedKey) {}

  private final SecretKey master;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SubjectKeys(@ConfigProperty(name = "plp.master-key-file") Path file, Clock clock) {
    this.master = read(file);
    this.clock = clock;
  }

  /** The key of the subject; two transactions that make it at once get the same one. */
  public Uni<SecretKey> of(Mutiny.StatelessSession session, UUID subject) {
    byte[] fresh = new byte[KEY_BYTES];
    random.nextBytes(fresh);
    return Rows.execute(
            session,
            """
            insert into subject_key (subject, wrapped_key, recorded_at)
            values (:subject, :wrapped, :now) on conflict do nothing
            """,
            Map.of(
                "subject", subject,
                "wrapped", wrapper(subject).seal(FIELD, fresh),
                "now", clock.instant()))
        .chain(() -> stored(session, subject));
  }

  /** Seals what is personal in the event; a key is only fetched when there is something to seal. */
  Uni<Optional<Sealer>> sealer(
      Mutiny.StatelessSession session, DomainEvent event, UUID subject, int version) {
    return Personal.in(event)
        ? of(session, subject)
            .map(key -> Optional.of(new Sealer(key, event.stream() + "/" + version)))
        : Uni.createFrom().item(Optional.empty());
  }

  private Uni<SecretKey> stored(Mutiny.StatelessSession session, UUID subject) {
    return Rows.query(
            session,
            KeyRow.class,
            "select wrapped_key from subject_key where subject = :subject",
            Map.of("subject", subject))
        .map(rows -> wrapper(subject).open(FIELD, rows.getFirst().wrappedKey()))
        .map(bytes -> new SecretKeySpec(bytes, "AES"));
  }

  private Sealer wrapper(UUID subject) {
    return new Sealer(master, subject.toString());
  }

  private static SecretKey read(Path file) {
    try {
      return new SecretKeySpec(Base64.getDecoder().decode(Files.readString(file).strip()), "AES");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the master key of plp.master-key-file", e);
    }
  }
}
