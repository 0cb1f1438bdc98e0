package nl.praktijklerenplus.platform.testkit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Batch;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every operation of the OpenAPI document about the people of another: nothing of them comes
 * back, and nothing is done to them.
 */
public final class OutOfSight {

  private static final Set<Integer> NOTHING = Set.of(403, 404);

  private final Map<String, UUID> theirs;
  private final Set<String> open;
  private final Bodies bodies;

  /**
   * @param theirs identities of people's things that are out of sight, by what paths and fields
   *     call them
   * @param open operations that are there for who does not see them
   */
  public OutOfSight(Map<String, UUID> theirs, String... open) {
    this.theirs = theirs;
    this.open = Set.of(open);
    this.bodies = new Bodies(theirs, Tokens.of(Roles.PROJECTLEIDER));
  }

  /** By any operation, one by one and as a batch. */
  public void forWhoHas(String token) {
    assertThat(faults(token)).isEmpty();
  }

  /** The same questions find something when the asker is of the whole programme. */
  public void butNotFor(String token) {
    assertThat(faults(token)).isNotEmpty();
  }

  private List<String> faults(String token) {
    List<String> faults = new ArrayList<>();
    try (Asking asking = new Asking()) {
      for (AskedOperation operation : AskedOperation.all()) {
        if (operation.writes()) {
          write(asking, operation, token, faults);
        } else {
          read(asking, operation, token, faults);
        }
      }
    }
    return faults;
  }

  private void read(Asking asking, AskedOperation operation, String token, List<String> faults) {
    String path = path(operation);
    for (String question : List.of(path, path + query(operation))) {
      var answer = asking.answer(operation, question, "", token);
      boolean found =
          theirs.values().stream().anyMatch(id -> answer.beginning().contains(id.toString()));
      if (found || answer.status() >= 500) {
        faults.add("%s %d %s".formatted(operation.id(), answer.status(), question));
      }
    }
  }

  private void write(Asking asking, AskedOperation operation, String token, List<String> faults) {
    if (!isAboutThem(operation) || open.contains(operation.id())) {
      return;
    }
    ObjectNode body =
        operation.schema().map(bodies::of).orElseGet(JsonNodeFactory.instance::objectNode);
    int status = asking.status(operation, path(operation), body.toString(), token);
    if (!NOTHING.contains(status)) {
      faults.add("%s %d %s".formatted(operation.id(), status, body));
    }
    int inBatch = operation.isCommand() ? inBatch(operation, body, token) : status;
    if (!NOTHING.contains(inBatch)) {
      faults.add("%s in a batch %d %s".formatted(operation.id(), inBatch, body));
    }
  }

  /** What stands in the path of the one stands in the line of the other. */
  private int inBatch(AskedOperation operation, ObjectNode body, String token) {
    ObjectNode line = body.deepCopy().put("commando", operation.id());
    theirs.forEach(
        (name, id) -> {
          if (operation.path().contains("{" + name + "}")) {
            line.put(name, id.toString());
          }
        });
    Integer status =
        Batch.of(token, "?proef=true", line.toString())
            .statusCode(200)
            .extract()
            .jsonPath()
            .get("probleem.status");
    return status == null ? 200 : status;
  }

  private boolean isAboutThem(AskedOperation operation) {
    return theirs.keySet().stream()
        .anyMatch(
            name ->
                operation.path().contains("{" + name + "}")
                    || operation
                        .schema()
                        .filter(one -> one.at("/properties").has(name))
                        .isPresent());
  }

  private String path(AskedOperation operation) {
    return operation.path(name -> theirs.getOrDefault(name, UUID.randomUUID()).toString());
  }

  private String query(AskedOperation operation) {
    return operation.queries().stream()
        .filter(theirs::containsKey)
        .map(name -> name + "=" + theirs.get(name))
        .collect(Collectors.joining("&", "?", ""));
  }
}
