package nl.praktijklerenplus.benchmarks.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A programme of any size, the same for the same seed: 200 werkgevers, a leerwerkplek for every ten
 * students, and students who begin in the course of ten years. Who has a larger number began later.
 *
 * @param students how many there are in those ten years
 */
record Programme(long seed, int students) {

  static final LocalDate BEGIN = LocalDate.of(2013, 1, 1);
  static final int DAYS = 3650;
  static final int EVENTS = 15;
  static final List<String> RICHTINGEN =
      List.of("SOCIAAL_WERK", "DIENSTVERLENING", "LOGISTIEK", "GROEN", "HORECA");
  static final List<String> ORGANISATIES =
      List.of(
          "werkdag",
          "spaarne-werkt",
          "dock-haarlem",
          "haarlem-effect",
          "leger-des-heils",
          "permens",
          "stichting-ontmoetingen",
          "zorgbalans");

  private static final int WERKGEVERS = 200;
  private static final int STUDENTS_A_PLACE = 10;

  int places() {
    return students / STUDENTS_A_PLACE + 1;
  }

  /** What there is before the first student comes. */
  List<Told> surroundings() {
    List<Told> all = new ArrayList<>();
    for (int werkgever = 0; werkgever < WERKGEVERS; werkgever++) {
      all.add(
          said(
              "werkgever",
              werkgever,
              "WerkgeverGeworven",
              Map.of("werkgever", id("werkgever", werkgever), "kanaal", "EIGEN_NETWERK")));
    }
    for (int place = 0; place < places(); place++) {
      Map<String, Object> fields = new HashMap<>(place(place));
      fields.put("richting", RICHTINGEN.get(place % RICHTINGEN.size()));
      fields.put("locatie", "EXTERN");
      all.add(said("leerwerkplek", place, "LeerwerkplekAangeboden", fields));
    }
    return all;
  }

  private Told said(String kind, int number, String name, Map<String, Object> fields) {
    UUID aggregaat = id(kind, number);
    UUID key = (UUID) fields.get("werkgever");
    return new Told(
        id(name, number),
        "plp.placement",
        key,
        name,
        aggregaat,
        1,
        BEGIN,
        BEGIN.atTime(9, 0).toInstant(ZoneOffset.UTC),
        fields);
  }

  /** What every event about a place or a stage there says of it. */
  Map<String, Object> place(int place) {
    int werkgever = place % WERKGEVERS;
    return Map.of(
        "leerwerkplek", id("leerwerkplek", place),
        "werkgever", id("werkgever", werkgever),
        "werkgeverCode", "werkgever-" + werkgever);
  }

  int placeOf(int student) {
    return student % places();
  }

  LocalDate begin(int student) {
    return BEGIN.plusDays((long) student * DAYS / students);
  }

  UUID id(String kind, int number) {
    long low = mixed(seed * 31 + kind.hashCode()) ^ mixed(number);
    return new UUID(mixed(low), mixed(low + 1));
  }

  private static long mixed(long number) {
    long z = (number + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 30)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
