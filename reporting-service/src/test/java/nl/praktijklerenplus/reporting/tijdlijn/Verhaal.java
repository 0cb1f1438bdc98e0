package nl.praktijklerenplus.reporting.tijdlijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DateRules;

/** A few facts, told shortly: known at four in the afternoon of their day unless said otherwise. */
public final class Verhaal {

  private final List<Feit> feiten = new ArrayList<>();
  private final Map<UUID, Integer> versies = new HashMap<>();

  public static UUID uuid(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes());
  }

  public List<Feit> feiten() {
    return feiten;
  }

  /**
   * @param velden as "organisatie=werkdag"
   */
  public Feit student(String datum, String gebeurtenis, String... velden) {
    return feit("S01", datum, gebeurtenis, met(velden, "student=" + uuid("S01")));
  }

  public Feit stage(String stage, String werkgever, String datum, String naam, String... velden) {
    String[] context = {
      "student=" + uuid("S01"), "leerwerkplek=" + uuid("P-" + werkgever), "stage=" + uuid(stage)
    };
    return feit(stage, datum, naam, met(met(velden, context), werkgever(werkgever)));
  }

  public Feit plek(String werkgever, String datum, String naam, String... velden) {
    String plek = "P-" + werkgever;
    return feit(
        plek, datum, naam, met(met(velden, "leerwerkplek=" + uuid(plek)), werkgever(werkgever)));
  }

  public Feit werkgever(String werkgever, String datum, String naam, String... velden) {
    return feit(werkgever, datum, naam, met(velden, werkgever(werkgever)));
  }

  public Feit dienstverband(String code, String werkgever, String datum, String naam, String... v) {
    return feit(code, datum, naam, met(met(v, "student=" + uuid("S01")), werkgever(werkgever)));
  }

  public Feit traject(String traject, String datum, String naam, String... velden) {
    return feit(traject, datum, naam, met(velden, "student=" + uuid("S01"), "kwalificatie=25254"));
  }

  public Feit feit(String stroom, String datum, String gebeurtenis, String... velden) {
    Map<String, Object> per = new HashMap<>();
    Arrays.stream(velden).map(veld -> veld.split("=")).forEach(veld -> per.put(veld[0], veld[1]));
    return voegToe(uuid(stroom), datum, gebeurtenis, per);
  }

  /** A correction carries what every event of its aggregate carries. */
  public Feit correctie(String bekendOp, Feit doel, String nieuweDatum, Map<String, ?> velden) {
    Map<String, Object> per = new HashMap<>(doel.velden());
    per.put("gebeurtenis", doel.id().toString());
    per.put("nieuweDatum", nieuweDatum);
    per.put("velden", velden);
    return voegToe(doel.stroom(), bekendOp, "GebeurtenisGecorrigeerd", per);
  }

  /** The fact told last was entered later. */
  public Feit bekend(String dag) {
    return bekend(LocalDate.parse(dag).atTime(16, 0).atZone(DateRules.ZONE).toInstant());
  }

  public Feit bekend(Instant moment) {
    Feit laatste = feiten.removeLast();
    Feit later =
        new Feit(
            laatste.id(),
            laatste.gebeurtenis(),
            laatste.stroom(),
            laatste.versie(),
            laatste.datum(),
            moment,
            laatste.velden());
    feiten.add(later);
    return later;
  }

  private Feit voegToe(UUID stroom, String datum, String gebeurtenis, Map<String, Object> velden) {
    int versie = versies.merge(stroom, 1, Integer::sum);
    LocalDate dag = LocalDate.parse(datum);
    Instant bekend = dag.atTime(16, 0).atZone(DateRules.ZONE).toInstant();
    UUID id = uuid("feit " + feiten.size());
    Feit feit = new Feit(id, gebeurtenis, stroom, versie, dag, bekend, velden);
    feiten.add(feit);
    return feit;
  }

  private static String[] werkgever(String code) {
    return new String[] {"werkgever=" + uuid(code), "werkgeverCode=" + code};
  }

  private static String[] met(String[] velden, String... erbij) {
    List<String> alle = new ArrayList<>(List.of(velden));
    alle.addAll(List.of(erbij));
    return alle.toArray(String[]::new);
  }
}
