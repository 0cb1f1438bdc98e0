package nl.praktijklerenplus.platform.testkit.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import nl.praktijklerenplus.platform.testkit.contract.OpenApiDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks all that a running service says it answers, over and over, as long as it may take. What was
 * asked follows from a seed, which is printed; {@code -Dplp.seed=} asks the same again.
 */
public final class ApiFuzz {

  /** Roads that lead nowhere, and ways in which nothing is asked. */
  private static final List<String> NOWHERE =
      List.of(
          "/index.html",
          "/v1",
          "/v1/",
          "/v1/nergens",
          "/v2/studenten",
          "/v1/commandos/",
          "/v1/%2e%2e/geheim",
          "/v1/openapi.json/",
          "/favicon.ico",
          "/v1/%00",
          "/v1/a;b=c");

  /** So often everything is asked, however slow the machine is. */
  private static final int AT_LEAST = 2;

  private static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "POST", "HEAD");

  private final Random random;
  private final Map<String, String> faults = new TreeMap<>();
  private final Map<String, Integer> answers = new HashMap<>();

  private ApiFuzz(long seed) {
    this.random = new Random(seed);
  }

  /** Fails with every kind of answer that the document does not foretell. */
  public static void check(Duration budget) {
    long seed = Long.getLong("plp.seed", System.nanoTime());
    ApiFuzz fuzz = new ApiFuzz(seed);
    fuzz.run(budget);
    System.out.printf("asked the API %s, seed %d%n", new TreeMap<>(fuzz.answers), seed);
    assertThat(fuzz.faults.entrySet().stream().map(one -> one.getKey() + "\n    " + one.getValue()))
        .as("answers that the document does not foretell, seed %d", seed)
        .isEmpty();
    assertThat(fuzz.answers).as("answers by status").containsKeys("200", "400", "404");
  }

  private void run(Duration budget) {
    List<Described> operations = Described.all(OpenApiDocument.read());
    assertThat(operations).hasSizeGreaterThan(10);
    Known known = new Known(random);
    Questions questions = new Questions(random, known);
    try (Client client = new Client()) {
      nowhere(client, operations);
      long end = System.nanoTime() + budget.toNanos();
      for (int rounds = 0; rounds < AT_LEAST || System.nanoTime() < end; rounds++) {
        List<Described> round = new ArrayList<>(operations);
        Collections.shuffle(round, random);
        for (Described operation : round) {
          ask(client, operation, questions.about(operation), known);
        }
      }
    }
  }

  private void ask(Client client, Described operation, Question question, Known known) {
    Answer answer = client.ask(question);
    answers.merge("" + answer.status(), 1, Integer::sum);
    if (answer.status() < 300) {
      answer.json().ifPresent(known::learn);
    }
    Verdict.of(operation, answer, question.target())
        .forEach(fault -> found(operation.id(), fault, question));
  }

  private void nowhere(Client client, List<Described> operations) {
    for (String path : NOWHERE) {
      for (String method : List.of("GET", "POST")) {
        strange(client, new Question(method, path, Map.of(), Optional.empty()));
      }
    }
    for (Described operation : operations) {
      String path = "/v1" + operation.path().replaceAll("\\{\\w+}", "iets");
      for (String method : METHODS) {
        if (operations.stream().noneMatch(o -> is(o, method, operation.path()))) {
          strange(client, new Question(method, path, Map.of(), Optional.empty()));
        }
      }
    }
  }

  private static boolean is(Described operation, String method, String path) {
    return operation.method().equals(method) && operation.path().equals(path);
  }

  private void strange(Client client, Question question) {
    Answer answer = client.ask(question);
    List<String> wrong = new ArrayList<>(Verdict.always(answer));
    if (answer.status() < 400) {
      wrong.add("status " + answer.status());
    }
    // An answer to HEAD has no body to be of a form.
    wrong.stream()
        .filter(fault -> !question.method().equals("HEAD"))
        .forEach(fault -> found("nowhere", fault, question));
  }

  private void found(String where, String fault, Question question) {
    faults.putIfAbsent(where + ": " + fault, "" + question);
  }
}
