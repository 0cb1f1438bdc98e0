package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import nl.praktijklerenplus.platform.json.FieldError;
import nl.praktijklerenplus.platform.store.Listing.After;
import nl.praktijklerenplus.platform.store.Overview;

/**
 * Lists whose rows are found by looking at one thing after the other. A page looks at so many at
 * most: it may hold few rows, or none, and still have a next one.
 */
@ApplicationScoped
public class Walks {

  /**
   * Where to go on.
   *
   * @param after what was looked at last
   * @param limit how many rows at most
   */
  public record Step(Optional<UUID> after, int limit) {}

  /**
   * What was found.
   *
   * @param after what was looked at last; empty when there is nothing more to look at
   */
  public record Found<T>(List<T> items, Optional<UUID> after) {

    public <R> Found<R> map(Function<T, R> form) {
      return new Found<>(items.stream().map(form).toList(), after);
    }
  }

  private static final Set<String> NOT_THE_QUESTION =
      Set.of(PageRequest.CURSOR, PageRequest.LIMIET, PageRequest.VELDEN, EventWait.NA);
  private static final int PART = 200;

  private final Cursors cursors;
  private final PageReaders readers;

  Walks(Cursors cursors, PageReaders readers) {
    this.cursors = cursors;
    this.readers = readers;
  }

  /**
   * Where a page begins.
   *
   * @param row the fields of a row are its components
   * @param faults what is wrong with the rest of the question
   * @throws WrongQuestion with every fault, when there is one
   */
  public Step step(PageRequest asked, Class<? extends Record> row, List<FieldError> faults) {
    PageReader reader = reader(asked, faults);
    reader.fields(Overview.fields(row));
    int limit = reader.limit();
    Optional<UUID> after =
        Optional.ofNullable(asked.cursor)
            .flatMap(cursor -> cursors.read(question(asked.uri), cursor, After.class))
            .map(After::key);
    if (asked.cursor != null && after.isEmpty()) {
      reader.wrongCursor();
    }
    reader.check();
    return new Step(after, limit);
  }

  /**
   * For all there is, as {@link #all} gives it.
   *
   * @throws WrongQuestion with every fault, when there is one
   */
  public void whole(PageRequest asked, List<FieldError> faults) {
    PageReader reader = reader(asked, faults);
    reader.noPage();
    reader.noFields();
    reader.check();
  }

  private PageReader reader(PageRequest asked, List<FieldError> faults) {
    PageReader reader = readers.of(asked.resource, asked.uri);
    reader.faults(faults);
    reader.noOrder();
    return reader;
  }

  /** The way to the next page, if there is one. */
  public Page.Links links(PageRequest asked, Found<?> found) {
    return new Page.Links(
        found
            .after()
            .map(last -> cursors.write(question(asked.uri), new After("", last)))
            .map(cursor -> new Page.Link(Lists.next(asked.uri, cursor))));
  }

  private static String question(UriInfo uri) {
    TreeMap<String, List<String>> question = new TreeMap<>(uri.getQueryParameters());
    question.keySet().removeAll(NOT_THE_QUESTION);
    return uri.getPath() + "\n" + question;
  }

  /** All there is, a part at a time: the next part is looked for when the one before has left. */
  public <T> Multi<List<T>> all(Function<Step, Uni<Found<T>>> walk) {
    Context context = Vertx.currentContext();
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new AtomicReference<Optional<UUID>>(Optional.empty()),
            after ->
                walk.apply(new Step(after.get(), PART))
                    .invoke(found -> after.set(found.after()))
                    // a session must be opened where this request is handled
                    .runSubscriptionOn(work -> context.runOnContext(_ -> work.run())))
        .whilst(found -> found.after().isPresent())
        .map(Found::items);
  }
}
