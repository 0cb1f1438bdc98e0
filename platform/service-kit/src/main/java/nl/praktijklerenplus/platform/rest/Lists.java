package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.rest.PageReader.Order;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.Reach;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.platform.store.Versioned;

/** The same conventions for every list: filters, order, pages by cursor, and what is wrong. */
@ApplicationScoped
public class Lists {

  private final Transactions transactions;
  private final Cursors cursors;
  private final PageReaders readers;

  Lists(Transactions transactions, Cursors cursors, PageReaders readers) {
    this.transactions = transactions;
    this.cursors = cursors;
    this.readers = readers;
  }

  /**
   * A page of a list.
   *
   * @param filters a record whose components are the parameters of this list, all Optional
   * @param rows which rows those filters leave, and those that this caller may see
   * @throws WrongQuestion with every fault, when there is one
   */
  public <F extends Record, R extends Record> Uni<Page<R>> page(
      PageRequest asked, Class<F> filters, Overview<R> overview, Function<F, Listing> rows) {
    PageReader reader = readers.of(asked.resource, asked.uri);
    Optional<F> read = reader.filters(filters);
    Order order = reader.order(overview.orders());
    reader.fields(overview.fields());
    reader.check();
    Listing listing = rows.apply(read.orElseThrow()).by(order.field(), order.descending());
    String question = asked.uri.getPath() + "\n" + listing.question() + "\n" + Reach.now();
    goOn(asked, reader, listing, question);
    return transactions
        .run(session -> overview.list(session, listing.limit(order.limit() + 1)))
        .map(found -> page(asked.uri, overview, listing, question, order.limit(), found));
  }

  private void goOn(PageRequest asked, PageReader reader, Listing listing, String question) {
    if (asked.cursor != null) {
      cursors
          .read(question, asked.cursor, Listing.After.class)
          .ifPresentOrElse(listing::after, reader::wrongCursor);
      reader.check();
    }
  }

  /** One row more than the page holds was asked: it says that there is a next page. */
  private <R extends Record> Page<R> page(
      UriInfo uri,
      Overview<R> overview,
      Listing listing,
      String question,
      int limit,
      List<R> found) {
    if (found.size() <= limit) {
      return Page.whole(found);
    }
    List<R> items = found.subList(0, limit);
    String cursor = cursors.write(question, overview.after(items.getLast(), listing));
    return Page.of(items, Optional.of(next(uri, cursor)));
  }

  static String next(UriInfo uri, String cursor) {
    return withQuery(uri, PageRequest.CURSOR, cursor);
  }

  /** The same question but for where to go on; what was waited for is in. */
  static String withQuery(UriInfo uri, String parameter, String value) {
    var next =
        UriBuilder.fromUri(uri.getRequestUri())
            .replaceQueryParam(EventWait.NA, (Object[]) null)
            .replaceQueryParam(parameter, value)
            .build();
    return next.getRawPath() + "?" + next.getRawQuery();
  }

  /** One row, or the answer that it is not there or not yours. */
  public <R extends Record> Uni<Response> one(Overview<R> overview, UUID id, Listing mine) {
    return transactions
        .run(session -> overview.find(session, id, mine))
        .map(row -> row.map(Lists::found).orElseGet(() -> Problems.notFound().response()));
  }

  private static Response found(Record row) {
    var answer = Response.ok(row);
    return row instanceof Versioned versioned
        ? answer.tag("" + versioned.versie()).build()
        : answer.build();
  }
}
