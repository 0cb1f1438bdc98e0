package nl.praktijklerenplus.platform.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.parsetools.RecordParser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The lines of a batch. Of what is still on its way no more is read than can be handled. */
@ApplicationScoped
class BatchLines {

  private static final String END = "\n";

  private final int largest;

  BatchLines(@ConfigProperty(name = "plp.largest-whole") MemorySize largest) {
    this.largest = Math.toIntExact(largest.asLongValue());
  }

  /** As they come in, some together: what came is not kept waiting for what did not. */
  Multi<List<String>> of(HttpServerRequest request, int together) {
    return pieces(request)
        .onItem()
        .transformToMultiAndConcatenate(
            lines -> Multi.createFrom().iterable(lines).group().intoLists().of(together));
  }

  /** The lines that end in each piece of what the network brings. */
  private Multi<List<String>> pieces(HttpServerRequest request) {
    Splitter splitter = new Splitter(largest);
    if (HttpHeaders.CONTINUE.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
    return Multi.createBy()
        .concatenating()
        .streams(
            MultiHelper.toMulti(request).map(splitter::take),
            Uni.createFrom().item(splitter::rest).toMulti());
  }

  /** All of them, for what is judged as a whole: as much as fits in memory. */
  Uni<List<String>> all(HttpServerRequest request) {
    return pieces(request)
        .collect()
        .in(() -> new Gathered(largest), Gathered::add)
        .map(Gathered::lines);
  }

  /** More than is taken at once. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("too large", null, false, false);
    }
  }

  /** What comes in pieces is cut where the lines end. */
  private static final class Splitter {

    private final RecordParser parser;
    private List<String> lines = new ArrayList<>();

    Splitter(int largest) {
      this.parser = RecordParser.newDelimited(END, this::add);
      parser.maxRecordSize(largest);
    }

    private void add(Buffer line) {
      String text = line.toString(StandardCharsets.UTF_8);
      if (!text.isBlank()) {
        lines.add(text);
      }
    }

    List<String> take(Buffer piece) {
      try {
        parser.handle(piece);
      } catch (IllegalStateException longerThanItsLargest) {
        throw new TooLarge();
      }
      List<String> whole = lines;
      lines = new ArrayList<>();
      return whole;
    }

    /** The last line need not end. */
    List<String> rest() {
      return take(Buffer.buffer(END));
    }
  }

  private static final class Gathered {

    /** What a line takes beside its text. */
    private static final int EACH = 64;

    private final List<String> lines = new ArrayList<>();
    private long room;

    Gathered(long room) {
      this.room = room;
    }

    void add(List<String> more) {
      room -= more.stream().mapToLong(line -> EACH + line.length()).sum();
      if (room < 0) {
        throw new TooLarge();
      }
      lines.addAll(more);
    }

    List<String> lines() {
      return lines;
    }
  }
}
