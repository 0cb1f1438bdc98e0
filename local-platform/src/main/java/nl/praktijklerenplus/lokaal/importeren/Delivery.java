package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Sends lines to one service until each has its answer. A line without one is sent again with the
 * same key; a refusal is an answer.
 */
record Delivery(ServiceClient client, BiConsumer<ToSend, Result> answered) {

  /** Small enough for sockets to hold a whole request while the service writes its answers. */
  static final int LINES_PER_REQUEST = 250;

  void deliver(List<ToSend> lines) {
    for (int from = 0; from < lines.size(); from += LINES_PER_REQUEST) {
      int to = Math.min(lines.size(), from + LINES_PER_REQUEST);
      untilAnswered(new ArrayDeque<>(lines.subList(from, to)));
    }
  }

  private void untilAnswered(Deque<ToSend> open) {
    var waiting = client.patience().forAnswer();
    while (!open.isEmpty()) {
      int before = open.size();
      attempt(open);
      if (open.size() < before) {
        waiting.progress();
      }
      if (!open.isEmpty()) {
        waiting.pause("%s antwoordt niet.".formatted(client.service()));
      }
    }
  }

  private void attempt(Deque<ToSend> open) {
    var bodies = open.stream().map(ToSend::body).toList();
    try {
      Batch.real(client).send(BodyPublishers.ofByteArrays(bodies), answer -> take(open, answer));
    } catch (IOException goneAway) {
      // what has no answer stays in the queue
    }
  }

  private void take(Deque<ToSend> open, Answer answer) {
    var line = open.peek();
    if (line != null) {
      var result = answer.to(line.key());
      open.remove();
      answered.accept(line, result);
    }
  }
}
