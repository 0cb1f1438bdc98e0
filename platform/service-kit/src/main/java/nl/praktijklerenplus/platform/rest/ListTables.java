package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import nl.praktijklerenplus.platform.access.StreamedReads;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.PageReader.Order;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Transactions;

/**
 * A list as a table: all of it, however long, with the filters and the order of its pages. It is
 * read in parts, each in a short transaction, the next when the one before has left.
 */
@ApplicationScoped
public class ListTables {

  private static final int PART = 500;

  private final Transactions transactions;
  private final StreamedReads reads;
  private final PageReaders readers;
  private final ObjectMapper json;

  ListTables(
      Transactions transactions, StreamedReads reads, PageReaders readers, ObjectMapper json) {
    this.transactions = transactions;
    this.reads = reads;
    this.readers = readers;
    this.json = json;
  }

  /**
   * The table of a list; its columns are the fields of a row.
   *
   * @param filters and further as for {@link Lists#page}
   * @throws WrongQuestion with every fault, when there is one
   */
  public <F extends Record, R extends Record> Multi<byte[]> of(
      PageRequest asked, Class<F> filters, Overview<R> overview, Function<F, Listing> rows) {
    PageReader reader = readers.of(asked.resource, asked.uri);
    var read = reader.filters(filters);
    Order order = reader.order(overview.orders());
    List<String> fields = reader.fields(overview.fields());
    reader.noPage();
    reader.check();
    Listing listing =
        rows.apply(read.orElseThrow()).by(order.field(), order.descending()).limit(PART);
    return Csv.of(
        fields,
        reads
            .logged(parts(overview, listing))
            .map(part -> part.stream().map(row -> line(fields, row))));
  }

  private <R extends Record> Multi<List<R>> parts(Overview<R> overview, Listing listing) {
    Context context = Vertx.currentContext();
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new AtomicReference<R>(),
            last ->
                next(overview, listing, last)
                    // a session must be opened where this request is handled
                    .runSubscriptionOn(work -> context.runOnContext(_ -> work.run())))
        .whilst(part -> part.size() == PART);
  }

  private <R extends Record> Uni<List<R>> next(
      Overview<R> overview, Listing listing, AtomicReference<R> last) {
    if (last.get() != null) {
      listing.after(overview.after(last.get(), listing));
    }
    return transactions
        .run(session -> overview.list(session, listing))
        .invoke(part -> part.stream().reduce((_, later) -> later).ifPresent(last::set));
  }

  /** What the row is in JSON, so that both show the same. */
  private List<?> line(List<String> fields, Record row) {
    JsonNode shown = json.valueToTree(row);
    return fields.stream().map(field -> cell(shown.path(field))).toList();
  }

  private static Object cell(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL, MISSING -> null;
      case NUMBER -> value.numberValue();
      case BOOLEAN -> value.booleanValue();
      case STRING -> value.textValue();
      case ARRAY ->
          StreamSupport.stream(value.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(" "));
      case OBJECT, POJO, BINARY -> value.toString();
    };
  }
}
