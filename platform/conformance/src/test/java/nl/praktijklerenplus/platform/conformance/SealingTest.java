package nl.praktijklerenplus.platform.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.Forgetting;
import nl.praktijklerenplus.platform.store.KeyRotation;
import nl.praktijklerenplus.platform.store.KeysUnavailable;
import nl.praktijklerenplus.platform.store.OpenedEvents;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.testkit.PlatformResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the store promises about what is personal. */
@QuarkusTest
@QuarkusTestResource(
    value = PlatformResource.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
class SealingTest {

  private static final String NAME = "kanarienaam";
  private static final String NOTE = "kanarienotitie";

  @Inject GivenCounters counters;
  @Inject Transactions transactions;
  @Inject OpenedEvents opened;
  @Inject Forgetting forgetting;
  @Inject KeyRotation rotation;
  @Inject OnContext context;
  @Inject Database database;

  @ConfigProperty(name = "plp.master-key-file")
  Path masterKeys;

  private final UUID counter = UUID.randomUUID();

  @BeforeEach
  void open() {
    give(new Counter.Open(counter));
  }

  @Test
  void whatIsPersonalIsKeptSealedAndOpensForWhoMayRead() {
    describe();
    assertThat(everythingKept()).doesNotContain(NAME).doesNotContain(NOTE);
    Map<String, Object> read = last();
    assertThat(read.get("name")).isEqualTo(NAME);
    assertThat(read.get("note")).isEqualTo(NOTE);
  }

  @Test
  void theTwoClassesHaveKeysOfTheirOwn() {
    describe();
    assertThat(database.column("select protection from subject_key where subject = ?", counter))
        .containsExactlyInAnyOrder("IDENTITY", "NOTES");
    database.change(
        "delete from subject_key where subject = ? and protection = 'IDENTITY'", counter);
    assertThat(last()).doesNotContainKey("name");
    assertThat(last().get("note")).isEqualTo(NOTE);
  }

  @Test
  void aSealedValueThatIsMovedDoesNotOpen() {
    describe();
    String sealed =
        database
            .column("select payload->>'name' from event where stream = ? and version = 2", counter)
            .getFirst()
            .toString();
    database.change(
        """
        insert into event (stream, version, event_id, category, type, schema_version,
          payload, actor, command_id, geldig_op, bekend_op, recorded_at)
        select stream, 3, gen_random_uuid(), category, type, schema_version,
          jsonb_set(payload, '{name}', to_jsonb(cast(? as text))), actor, command_id, geldig_op,
          bekend_op, recorded_at
        from event where stream = ? and version = 2
        """,
        sealed,
        counter);
    assertThatThrownBy(this::last).hasMessageContaining("not sealed here");
  }

  @Test
  void whoIsForgottenCannotBeReadAgainAndEverythingElseStands() {
    describe();
    forget();
    describe();
    assertThat(database.column("select count(*) from subject_key where subject = ?", counter))
        .containsExactly(0L);
    assertThat(last()).doesNotContainKey("name");
    assertThat(events()).hasSize(3);
    assertThat(receipt().sleutels()).isEqualTo(ProtectionClass.values().length);
    forget();
    assertThat(receipt().sleutels()).isEqualTo(ProtectionClass.values().length);
  }

  @Test
  void keysThatABackupBringsBackAreDestroyedAgain() {
    describe();
    List<Object> wrapped =
        database.column(
            "select wrapped_key from subject_key where subject = ? order by protection", counter);
    forget();
    database.change(
        "insert into subject_key values (?, 'IDENTITY', '1', ?, now())",
        counter,
        wrapped.getFirst());
    assertThat(last().get("name")).isEqualTo(NAME);
    context.await(() -> transactions.everything(forgetting::applyAgain));
    assertThat(last()).doesNotContainKey("name");
  }

  @Test
  void aNewMasterKeyWrapsAnewWithoutTouchingAnEvent() throws IOException {
    describe();
    List<Object> before = payloads();
    Files.writeString(masterKeys, "\n2 " + newKey(), StandardOpenOption.APPEND);
    int wrapped = context.await(rotation::wrapAnew);
    assertThat(wrapped).isGreaterThanOrEqualTo(ProtectionClass.values().length);
    assertThat(database.column("select distinct master_key from subject_key")).containsExactly("2");
    assertThat(payloads()).isEqualTo(before);
    assertThat(last().get("name")).isEqualTo(NAME);
    assertThat(context.<Integer>await(rotation::wrapAnew)).isZero();
  }

  @Test
  void withTheKeysAwayNothingPersonalIsTakenAndAllElseGoesOn() throws IOException {
    Path away = masterKeys.resolveSibling(masterKeys.getFileName() + ".away");
    Files.move(masterKeys, away);
    try {
      assertThatThrownBy(this::describe)
          .hasRootCauseInstanceOf(IOException.class)
          .cause()
          .isInstanceOf(KeysUnavailable.class);
      assertThat(give(new Counter.Raise(counter, 1))).isInstanceOf(CommandOutcome.Executed.class);
    } finally {
      Files.move(away, masterKeys);
    }
    describe();
    assertThat(events()).hasSize(3);
  }

  private static String newKey() {
    byte[] key = new byte[32];
    new java.security.SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private void describe() {
    give(
        new Counter.Describe(
            counter,
            new Persoonsgegeven<>(NAME, ProtectionClass.IDENTITY),
            new Persoonsgegeven<>(NOTE)));
  }

  private CommandOutcome give(Counter.Asked command) {
    return counters.give(command);
  }

  private void forget() {
    context.await(
        () ->
            transactions.everything(
                session -> forgetting.forget(session, counter, new UUID(0, 7))));
  }

  private Forgetting.Receipt receipt() {
    return context
        .await(() -> transactions.everything(session -> forgetting.receipt(session, counter)))
        .orElseThrow();
  }

  private Map<String, Object> last() {
    return context
        .await(
            () -> transactions.everything(session -> opened.of(session, counter, List.of(counter))))
        .getLast()
        .velden();
  }

  private List<Object> events() {
    return database.column("select version from event where stream = ?", counter);
  }

  private List<Object> payloads() {
    return database.column("select payload::text from event order by position");
  }

  private String everythingKept() {
    return String.join(
        "\n",
        database
            .column(
                "select e::text from event e union all select o::text from outbox o"
                    + " union all select c::text from counter c union all select i::text from inbox i")
            .stream()
            .map(Object::toString)
            .toList());
  }
}
