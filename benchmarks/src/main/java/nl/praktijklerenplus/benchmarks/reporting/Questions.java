package nl.praktijklerenplus.benchmarks.reporting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.benchmarks.Service;
import nl.praktijklerenplus.lokaal.identity.Rol;

/** How long one person waits for a figure and for the two views, on any day, with and without K. */
final class Questions {

  /** In milliseconds. */
  record Times(double median, double p95) {

    static Times of(List<Double> times) {
      List<Double> sorted = times.stream().sorted().toList();
      return new Times(at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double share) {
      return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }
  }

  private static final int WARM_UP = 100;

  private final Service service;
  private final String token;
  private final Random chance = new Random(7);
  private final List<String> indicators;

  Questions(Service service) throws IOException, InterruptedException {
    this.service = service;
    this.token = service.token(Rol.PROJECTLEIDER);
    this.indicators =
        StreamSupport.stream(
                service.get(token, "indicatoren").get("indicatoren").spliterator(), false)
            .map((JsonNode one) -> one.get("id").textValue())
            .toList();
  }

  Times figures(int number) throws IOException, InterruptedException {
    return ask(
        number,
        () ->
            "indicatoren/%s?peildatum=%s"
                    .formatted(indicators.get(chance.nextInt(indicators.size())), day())
                + known());
  }

  Times view(String name, int number) throws IOException, InterruptedException {
    return ask(number, () -> name + "?peildatum=" + day() + known());
  }

  private interface Question {
    String path();
  }

  private Times ask(int number, Question question) throws IOException, InterruptedException {
    for (int i = 0; i < Math.min(WARM_UP, number); i++) {
      service.get(token, question.path());
    }
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String path = question.path();
      long begin = System.nanoTime();
      service.get(token, path);
      times.add((System.nanoTime() - begin) / 1e6);
    }
    return Times.of(times);
  }

  private LocalDate day() {
    return Programme.BEGIN.plusDays(365 + chance.nextInt(Programme.DAYS - 365));
  }

  private String known() {
    return chance.nextInt(3) == 0 ? "&bekendOp=" + day() : "";
  }
}
