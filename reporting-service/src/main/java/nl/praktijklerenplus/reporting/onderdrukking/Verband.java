package nl.praktijklerenplus.reporting.onderdrukking;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What everybody knows of published cells: these are together as many as those.
 *
 * @param rest or more, by a number that is not published
 * @param groei whether that number is what came in a quarter, which can be asked too and adds up
 */
record Verband(List<Punt> samen, List<Punt> evenveelAls, boolean rest, boolean groei) {

  Verband(List<Punt> samen, List<Punt> evenveelAls, boolean rest) {
    this(samen, evenveelAls, rest, false);
  }

  static Verband gegroeid(Punt nu, Punt toen) {
    return new Verband(List.of(nu), List.of(toen), true, true);
  }

  /** What is together the same is so too in what came of it. */
  Verband inGroei() {
    return new Verband(groei(samen), groei(evenveelAls), false);
  }

  private static List<Punt> groei(List<Punt> punten) {
    return punten.stream().map(Afgeleid::groei).toList();
  }

  Stream<Punt> punten() {
    return Stream.concat(samen.stream(), evenveelAls.stream());
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
