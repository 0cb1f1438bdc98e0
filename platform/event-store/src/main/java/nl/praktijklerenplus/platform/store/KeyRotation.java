package nl.praktijklerenplus.platform.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.store.SubjectKeys.KeyRow;

import static java.util.stream.Collectors.toMap;

/**
 * Wraps the persons' keys anew under the current master key. The events are not touched: what they
 * hold is sealed with the persons' keys, and those stay the same.
 */
@ApplicationScoped
public class KeyRotation {

  private static final int PAGE = 500;

  /**
   * How many keys are wrapped by which master key.
   *
   * @param huidig the one that wraps now
   * @param ingepakt numbers by the name of the master key; one that is not named here may go
   */
  public record InUse(String huidig, Map<String, Long> ingepakt) {}

  private record Count(String masterKey, long keys) {}

  private record Wrapping(
      UUID subject, ProtectionClass protection, String masterKey, String wrappedKey) {}

  private final MasterKeys master;
  private final Transactions transactions;

  KeyRotation(MasterKeys master, Transactions transactions) {
    this.master = master;
    this.transactions = transactions;
  }

  public Uni<InUse> inUse() {
    return transactions.run(
        session ->
            Rows.query(
                    session,
                    Count.class,
                    "select master_key, count(*) as keys from subject_key group by master_key",
                    Map.of())
                .map(
                    rows ->
                        new InUse(
                            master.current(),
                            rows.stream().collect(toMap(Count::masterKey, Count::keys)))));
  }

  /** In short transactions; when it is interrupted the rest is done by asking again. */
  public Uni<Integer> wrapAnew() {
    return Multi.createBy()
        .repeating()
        .uni(() -> transactions.everything(this::page))
        .whilst(wrapped -> wrapped == PAGE)
        .collect()
        .with(java.util.stream.Collectors.summingInt(Integer::intValue));
  }

  private Uni<Integer> page(Mutiny.StatelessSession session) {
    return Rows.query(
            session,
            KeyRow.class,
            """
            select subject, protection, master_key, wrapped_key from subject_key
            where master_key <> :current order by subject, protection limit :page for update
            """,
            Map.of("current", master.current(), "page", PAGE))
        .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(0) : write(session, rows));
  }

  private Uni<Integer> write(Mutiny.StatelessSession session, List<KeyRow> rows) {
    return Rows.execute(
        session,
        """
        update subject_key k set master_key = r.master_key, wrapped_key = r.wrapped_key
        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
          as r(subject uuid, protection text, master_key text, wrapped_key text)
        where k.subject = r.subject and k.protection = r.protection
        """,
        Map.of("rows", Rows.json(rows.stream().map(this::anew).toList())));
  }

  private Wrapping anew(KeyRow row) {
    MasterKeys.Wrapped wrapped =
        master.wrap(master.unwrap(row.wrapped(), row.place()), row.place());
    return new Wrapping(row.subject(), row.protection(), wrapped.masterKey(), wrapped.key());
  }
}
