package nl.praktijklerenplus.e2e.model;

import java.util.Map;

/**
 * One thing that goes into a figure.
 *
 * @param dimensions what it can be split by; a dimension that is not there is null
 * @param amount what it adds: 1 to a count, days to a duration, a difference to a change
 * @param of what it adds to what a ratio is divided by
 */
record Unit(Map<String, String> dimensions, double amount, double of) {

  static Unit one(Map<String, String> dimensions) {
    return new Unit(dimensions, 1, 0);
  }

  static Unit of(Map<String, String> dimensions, double amount) {
    return new Unit(dimensions, amount, 0);
  }

  static Unit whole(Map<String, String> dimensions) {
    return new Unit(dimensions, 0, 1);
  }
}
