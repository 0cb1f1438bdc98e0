package nl.praktijklerenplus.platform.testkit.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.util.TypeLiteral;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;

import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.EventCodec;
import nl.praktijklerenplus.platform.store.IntegrationEventTranslator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a service writes is, to the letter, the golden file; the golden file keeps to the event's
 * schema and to the NL GOV profile; the schema says what the event's record says. Run with {@code
 * -Dplp.golden=schrijf} to write both anew, and read the difference before committing.
 */
public final class ProducerContract {

  private ProducerContract() {}

  /** Checks every event of every aggregate of the running service. */
  public static void check() {
    var translator = Arc.container().instance(IntegrationEventTranslator.class).get();
    var aggregates = Arc.container().listAll(new TypeLiteral<Aggregate<?, ?, ?, ?>>() {});
    assertThat(aggregates).isNotEmpty();
    aggregates.forEach(aggregate -> check(aggregate.get(), translator));
  }

  private static void check(
      Aggregate<?, ?, ?, ?> aggregate, IntegrationEventTranslator translator) {
    var published = PublishedSamples.of(aggregate, translator);
    assertThat(published.keySet())
        .as("events that can happen and are published")
        .containsAll(EventCodec.types(aggregate.events()).keySet());
    published.values().forEach(ProducerContract::check);
    for (String kind : List.of("golden", "schemas")) {
      assertThat(ContractFolder.events(kind, aggregate.plural()))
          .as("%s of %s", kind, aggregate.plural())
          .isEqualTo(published.keySet());
    }
  }

  private static void check(PublishedSamples.One one) {
    GoldenEvent golden = one.golden();
    Path file = ContractFolder.golden(golden.plural(), golden.gebeurtenis());
    Path schema = ContractFolder.schema(golden.plural(), golden.gebeurtenis());
    Map<String, Object> form = EventSchema.of(golden, one.type(), one.context());
    if (ContractFolder.isWriting()) {
      ContractFolder.write(file, golden.sorted());
      ContractFolder.write(schema, form);
    }
    assertThat(golden.data().toString())
        .as("free text or personal data in " + golden.gebeurtenis())
        .doesNotContain(Samples.SECRET);
    assertThat(file).exists();
    assertThat(golden).as("golden file " + file).isEqualTo(GoldenEvent.read(file));
    assertThat(ContractFolder.JSON.<JsonNode>valueToTree(form))
        .as("schema " + schema)
        .isEqualTo(ContractFolder.read(schema));
    assertThat(SchemaCheck.faults(schema, golden.data())).as("" + file).isEmpty();
    assertThat(SchemaCheck.profileFaults(golden.attributes())).as("" + file).isEmpty();
  }
}
