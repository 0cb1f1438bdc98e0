package nl.praktijklerenplus.platform.testkit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.arc.Arc;

import nl.praktijklerenplus.platform.rest.Operations;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.testkit.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Every cell of the table of rights: each role asks each operation, reading and writing. */
public final class AccessMatrix {

  private static final int NOT_ALLOWED = 403;

  private AccessMatrix() {}

  /**
   * The document is what the service says of itself; written anew by {@code -Dplp.golden=schrijf}.
   */
  public static void documentIsCurrent(String service) {
    List<AskedOperation> operations = AskedOperation.all();
    Map<String, Set<String>> declared = declared();
    assertThat(operations)
        .extracting(AskedOperation::id)
        .as("the operations of the table of rights are those of the OpenAPI document")
        .containsExactlyInAnyOrderElementsOf(declared.keySet());
    String table = AccessDocument.table(operations, declared);
    if ("schrijf".equals(System.getProperty("plp.golden"))) {
      AccessDocument.write(service, table);
    }
    assertThat(AccessDocument.head() + "\n").startsWith(AccessDocument.introduction());
    assertThat(AccessDocument.part(service).strip()).isEqualTo(table.strip());
  }

  private static Map<String, Set<String>> declared() {
    return Arc.container().instance(Operations.class).get().all();
  }

  /** The service does what the document says, not what it says of itself. */
  public static void everyCellHolds(String service) {
    Map<String, Set<String>> allowed = AccessDocument.read(service);
    assertThat(allowed).isNotEmpty();
    assertThat(wrongCells(AskedOperation.all(), allowed)).isEmpty();
  }

  /** Would a right too many be seen, of whichever role? One that the document does not give. */
  public static void oneRightTooManyIsSeen(String service, String operation, String role) {
    Map<String, Set<String>> allowed = AccessDocument.read(service);
    assertThat(allowed.get(operation)).as("who may do %s", operation).contains(role);
    allowed.put(operation, Set.of());
    List<AskedOperation> one =
        AskedOperation.all().stream().filter(asked -> asked.id().equals(operation)).toList();
    assertThat(wrongCells(one, allowed)).anyMatch(cell -> cell.startsWith(operation + " " + role));
  }

  private static List<String> wrongCells(
      List<AskedOperation> operations, Map<String, Set<String>> allowed) {
    List<String> wrong = new ArrayList<>();
    try (Asking asking = new Asking()) {
      for (AskedOperation operation : operations) {
        for (String role : Roles.ALL) {
          boolean expected = allowed.getOrDefault(operation.id(), Set.of()).contains(role);
          int status = status(asking, operation, role);
          if (expected == (status == NOT_ALLOWED) || status == 401 || status >= 500) {
            wrong.add("%s %s: %d".formatted(operation.id(), role, status));
          }
        }
      }
    }
    return wrong;
  }

  /** Asks about what does not exist, so that nothing comes of it. */
  private static int status(Asking asking, AskedOperation operation, String role) {
    String path =
        operation.path(_ -> UUID.randomUUID().toString())
            + (operation.queries().contains("student") ? "?student=" + UUID.randomUUID() : "");
    return asking.status(operation, path, "{}", Tokens.of(role));
  }
}
