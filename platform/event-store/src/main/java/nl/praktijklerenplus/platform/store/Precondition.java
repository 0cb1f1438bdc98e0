package nl.praktijklerenplus.platform.store;

import java.util.Set;

/**
 * The versions of an aggregate that the asker may have seen: on another one the command is not
 * decided.
 *
 * @param any it only has to be there
 */
public record Precondition(boolean any, Set<Integer> versions) {

  boolean holds(int version) {
    return any ? version > 0 : versions.contains(version);
  }
}
