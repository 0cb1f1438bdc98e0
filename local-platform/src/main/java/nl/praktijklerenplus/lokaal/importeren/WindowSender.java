package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** Sends a window wave by wave, within a wave to all services at the same time. */
record WindowSender(
    Map<Service, ServiceClient> clients, Settling settling, Progress progress, Report report) {

  void send(Window window, ImportFiles files, Preparation preparation) throws IOException {
    try {
      window.fill(files, preparation);
      window.print(report);
      progress.linesDone(window.refused());
      for (var wave : Wave.plan(window.toSend())) {
        settling.before(wave.batches().keySet());
        send(wave, window);
        window.print(report);
      }
    } catch (ImportAborted aborted) {
      window.unfinished();
      window.print(report);
      throw aborted;
    }
  }

  private void send(Wave wave, Window window) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sending =
          wave.batches().entrySet().stream()
              .map(e -> CompletableFuture.runAsync(() -> send(e, window), threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(sending).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private void send(Map.Entry<Service, List<ToSend>> batch, Window window) {
    new Delivery(
            clients.get(batch.getKey()),
            (line, result) -> {
              window.answered(line, result);
              progress.linesDone(1);
            })
        .deliver(batch.getValue());
  }
}
