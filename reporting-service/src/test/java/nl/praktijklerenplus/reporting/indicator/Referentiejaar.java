package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/**
 * The reference files as the facts that the services would publish of them: every command is
 * accepted, and what placement does by itself is done here in a few lines. A second opinion, so it
 * shares no code with the services.
 */
public final class Referentiejaar {

  private static final Set<String> IDENTITEITEN =
      Set.of("student", "werkgever", "leerwerkplek", "stage", "traject", "dienstverband");
  private static final Set<String> VAN_DE_REGEL = Set.of("sleutel", "commando", "datum", "bekend");

  private final List<Feit> feiten = new ArrayList<>();
  private final Map<String, List<Feit>> perRegel = new HashMap<>();
  private final Map<String, Map<String, Object>> context = new HashMap<>();
  private final Map<UUID, Integer> versies = new HashMap<>();
  private final Map<String, String> stageVan = new HashMap<>();
  private final Map<String, LocalDate> laatsteWijziging = new HashMap<>();

  public static List<Feit> lees(String... bestanden) {
    Referentiejaar jaar = new Referentiejaar();
    Stream.of(bestanden).flatMap(Regel::lees).forEach(jaar::verwerk);
    return jaar.feiten;
  }

  private void verwerk(Regel regel) {
    String student = regel.tekst("student");
    switch (regel.tekst("commando")) {
      case "DoelstellingVastleggen", "ObservatieVastleggen" -> {}
      case "GebeurtenisCorrigeren" -> corrigeer(regel);
      case "StageWisselen" -> wissel(regel);
      default -> feit(regel, Commandonaam.ALLE.get(regel.tekst("commando")));
    }
    switch (regel.tekst("commando")) {
      case "TrajectPauzeren" -> volg(regel, "StageOnderbroken", student, Map.of());
      case "TrajectHervatten" -> volg(regel, "StageHervat", student, Map.of());
      case "UitvalVastleggen" -> volg(regel, "StageBeeindigd", student, Map.of("reden", "UITVAL"));
      default -> {}
    }
  }

  private void wissel(Regel regel) {
    Object student = context.get(regel.tekst("stage")).get("student");
    Map<String, Object> nieuw = new HashMap<>(regel.velden());
    nieuw.put("stage", nieuw.remove("nieuweStage"));
    nieuw.put("student", student);
    stage(regel.als(Map.of("stage", regel.tekst("stage"), "reden", "WISSEL")), "StageBeeindigd");
    stage(new Regel(nieuw), "StageGestart");
  }

  private void volg(Regel regel, String gebeurtenis, String student, Map<String, Object> velden) {
    String stage = stageVan.get(student);
    if (stage == null) {
      return;
    }
    LocalDate vroegst = laatsteWijziging.get(stage);
    LocalDate datum = regel.datum().isBefore(vroegst) ? vroegst : regel.datum();
    Map<String, Object> gevolg = new HashMap<>(velden);
    gevolg.put("stage", stage);
    gevolg.put("datum", datum);
    stage(regel.als(gevolg), gebeurtenis);
  }

  private void stage(Regel regel, String gebeurtenis) {
    feit(regel, new Commandonaam(null, gebeurtenis, "stage"));
  }

  private void corrigeer(Regel regel) {
    for (Feit feit : perRegel.get(regel.tekst("gebeurtenis"))) {
      Map<String, Object> velden = new HashMap<>(feit.velden());
      velden.put("gebeurtenis", feit.id().toString());
      velden.put("nieuweDatum", regel.tekst("nieuweDatum"));
      velden.put("velden", regel.velden().get("velden"));
      voegToe(regel, "GebeurtenisGecorrigeerd", feit.stroom(), velden);
    }
  }

  private void feit(Regel regel, Commandonaam naam) {
    String code = regel.tekst(naam.aggregaat());
    Map<String, Object> velden = new HashMap<>(contextVan(naam, code, regel));
    velden.putAll(regel.velden());
    onthoudStage(naam, code, regel, velden);
    Map<String, Object> gepubliceerd = new HashMap<>(velden);
    gepubliceerd.keySet().removeAll(VAN_DE_REGEL);
    IDENTITEITEN.forEach(
        soort -> gepubliceerd.computeIfPresent(soort, (_, c) -> uuid(soort, c).toString()));
    gepubliceerd.computeIfAbsent("werkgeverCode", _ -> velden.get("werkgever"));
    voegToe(regel, naam.gebeurtenis(), uuid(naam.aggregaat(), code), gepubliceerd);
  }

  private void voegToe(Regel regel, String gebeurtenis, UUID stroom, Map<String, Object> velden) {
    Feit feit =
        new Feit(
            UUID.nameUUIDFromBytes(("feit" + feiten.size()).getBytes()),
            gebeurtenis,
            stroom,
            versies.merge(stroom, 1, Integer::sum),
            regel.datum(),
            OffsetDateTime.parse(regel.tekst("bekend")).toInstant(),
            velden);
    feiten.add(feit);
    perRegel.computeIfAbsent(regel.tekst("sleutel"), _ -> new ArrayList<>()).add(feit);
  }

  /** What all published events of an aggregate carry, as given with its first event. */
  private Map<String, Object> contextVan(Commandonaam naam, String code, Regel regel) {
    return context.computeIfAbsent(
        code,
        _ -> {
          Map<String, Object> eigen = new HashMap<>();
          String plek = regel.tekst("leerwerkplek");
          if (naam.aggregaat().equals("stage")) {
            eigen.put("werkgever", context.get(plek).get("werkgever"));
          }
          for (String soort : IDENTITEITEN) {
            Optional.ofNullable(regel.tekst(soort)).ifPresent(waarde -> eigen.put(soort, waarde));
          }
          return eigen;
        });
  }

  private void onthoudStage(
      Commandonaam naam, String code, Regel regel, Map<String, Object> velden) {
    String student = String.valueOf(velden.get("student"));
    switch (naam.gebeurtenis()) {
      case "StageGestart" -> stageVan.put(student, code);
      case "StageBeeindigd", "StageAfgerond" -> stageVan.remove(student, code);
      case "StageOnderbroken", "StageHervat" -> {}
      default -> {
        return;
      }
    }
    laatsteWijziging.put(code, regel.datum());
  }

  private static UUID uuid(String soort, Object code) {
    return UUID.nameUUIDFromBytes((soort + code).getBytes());
  }
}
