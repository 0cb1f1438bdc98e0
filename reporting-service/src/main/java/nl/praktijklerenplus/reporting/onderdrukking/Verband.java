package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What everybody knows of published cells: these are together as many as those.
 *
 * @param rest or more, by a number that is not published
 * @param groei whether that number is what came in a quarter, which can be asked too
 */
record Verband(List<Punt> samen, List<Punt> evenveelAls, boolean rest, boolean groei) {

  Verband(List<Punt> samen, List<Punt> evenveelAls, boolean rest) {
    this(samen, evenveelAls, rest, false);
  }

  static Verband gegroeid(Punt nu, Punt toen) {
    return new Verband(List.of(nu), List.of(toen), true, true);
  }

  static Verband som(Punt geheel, List<Punt> delen) {
    return new Verband(List.of(geheel), delen, false);
  }

  static Verband tenMinste(Punt geheel, Punt... delen) {
    return new Verband(List.of(geheel), Arrays.asList(delen), true);
  }

  /** A late or odd fact may break what holds otherwise; then nothing follows from it. */
  boolean geldt(ToLongFunction<Punt> aantal) {
    long over = som(samen, aantal) - som(evenveelAls, aantal);
    return rest ? over >= 0 : over == 0;
  }

  private static long som(List<Punt> punten, ToLongFunction<Punt> aantal) {
    return punten.stream().mapToLong(aantal).sum();
  }
}
