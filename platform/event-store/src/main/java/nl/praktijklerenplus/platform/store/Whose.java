package nl.praktijklerenplus.platform.store;

import java.util.Optional;
import java.util.UUID;

/**
 * What a command is about: the row of a read model by which row-level security knows whose it is.
 *
 * @param table the read model; its key is called the same
 * @param fromElsewhere another service tells of it, so it may be on its way
 * @param opensFor the organisatie that the command makes it of, when it opens it
 */
public record Whose(String table, UUID id, boolean fromElsewhere, Optional<String> opensFor) {

  public static Whose own(String table, UUID id) {
    return new Whose(table, id, false, Optional.empty());
  }

  public static Whose told(String table, UUID id) {
    return new Whose(table, id, true, Optional.empty());
  }

  public static Whose opened(String table, UUID id, String organisatie) {
    return new Whose(table, id, false, Optional.of(organisatie));
  }
}
