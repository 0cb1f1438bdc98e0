package nl.praktijklerenplus.lokaal.importeren;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which lines must keep their order. Learns from the lines themselves whose stage, traject or
 * dienstverband it is; where that is unknown the line is related to everything.
 */
final class Kinship {

  /** Relations that no shared identity shows. */
  enum Group {
    /** touched by every line, read by those whose effect is not known */
    ANY_LINE,
    /** the reverse */
    UNKNOWN_EFFECT,
    /** placement's policies act on these, and may set a leerwerkplek free */
    STUDENT_STATE,
    PLACE_TAKEN,
    ANY_PLACEMENT,
    RECOGNITION_JUDGED
  }

  static final Set<String> STUDENT_STATE =
      Set.of("TrajectPauzeren", "TrajectHervatten", "UitvalVastleggen", "TerugkeerVastleggen");
  static final Set<String> PLACE_TAKING =
      Set.of("StageStarten", "StageWisselen", "LeerwerkplekIntrekken");

  private static final String CORRECTION = "GebeurtenisCorrigeren";
  private static final List<String> OWNED = List.of("stage", "traject", "dienstverband");
  private static final Map<String, String> OPENS =
      Map.of(
          "StageStarten", "stage",
          "ErkenningstrajectStarten", "traject",
          "DienstverbandStarten", "dienstverband");

  /** A stage, traject or dienstverband → its student and leerwerkplek. */
  private final Map<UUID, Set<UUID>> owners = new HashMap<>();

  Relations of(String command, Service service, Map<String, UUID> entities) {
    learn(command, entities);
    var shared = new HashSet<Object>(entities.values());
    entities.values().stream().map(owners::get).filter(Objects::nonNull).forEach(shared::addAll);
    var reads = new HashSet<>(shared);
    var touches = new HashSet<>(shared);
    reads.add(Group.UNKNOWN_EFFECT);
    touches.add(Group.ANY_LINE);
    if (effectUnknown(command, entities)) {
      reads.add(Group.ANY_LINE);
      touches.add(Group.UNKNOWN_EFFECT);
    }
    places(command, service, reads, touches);
    recognitions(command, service, reads, touches);
    return new Relations(reads, touches);
  }

  /** Uitval ends a stage, so it may neither come before nor after whoever asks for a place. */
  private static void places(
      String command, Service service, Collection<Object> reads, Collection<Object> touches) {
    boolean corrected = service == Service.INTAKE && command.equals(CORRECTION);
    if (STUDENT_STATE.contains(command) || corrected) {
      touches.add(Group.STUDENT_STATE);
      reads.add(Group.PLACE_TAKEN);
    }
    if (PLACE_TAKING.contains(command)) {
      reads.add(Group.STUDENT_STATE);
      touches.add(Group.PLACE_TAKEN);
    }
  }

  /** Certification judges an erkenning by the stages and the werkgever's recognition. */
  private static void recognitions(
      String command, Service service, Collection<Object> reads, Collection<Object> touches) {
    if (service == Service.PLACEMENT) {
      touches.add(Group.ANY_PLACEMENT);
      reads.add(Group.RECOGNITION_JUDGED);
    }
    if (command.equals("ErkenningToekennen")) {
      reads.add(Group.ANY_PLACEMENT);
      touches.add(Group.RECOGNITION_JUDGED);
    }
  }

  private void learn(String command, Map<String, UUID> entities) {
    var opened = entities.get(OPENS.getOrDefault(command, ""));
    if (opened != null && entities.containsKey("student")) {
      belongs(opened, entities.get("student"));
      belongs(opened, entities.get("leerwerkplek"));
    }
    var left = owners.get(entities.get("stage"));
    if (entities.containsKey("nieuweStage") && left != null) {
      var entered = entities.get("nieuweStage");
      List.copyOf(left).forEach(owner -> belongs(entered, owner));
      belongs(entered, entities.get("leerwerkplek"));
    }
  }

  private void belongs(UUID thing, UUID owner) {
    if (owner != null) {
      owners.computeIfAbsent(thing, _ -> new HashSet<>()).add(owner);
    }
  }

  private boolean effectUnknown(String command, Map<String, UUID> entities) {
    return ownerUnknown(entities) || entities.isEmpty() && command.equals(CORRECTION);
  }

  private boolean ownerUnknown(Map<String, UUID> entities) {
    return OWNED.stream()
        .map(entities::get)
        .anyMatch(thing -> thing != null && !owners.containsKey(thing));
  }
}
