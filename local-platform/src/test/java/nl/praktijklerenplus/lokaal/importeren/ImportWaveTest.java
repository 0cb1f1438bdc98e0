package nl.praktijklerenplus.lokaal.importeren;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the plan of the reference files against relations stated anew here, on the codes. */
class ImportWaveTest {

  private static final Set<String> STUDENT_STATE =
      Set.of("TrajectPauzeren", "TrajectHervatten", "UitvalVastleggen", "TerugkeerVastleggen");
  private static final Set<String> PLACE_TAKING =
      Set.of("StageStarten", "StageWisselen", "LeerwerkplekIntrekken");

  private record Planned(String command, Service service, Set<String> subjects, int wave, int at) {}

  @Test
  void no_line_of_the_first_year_overtakes_a_related_one() {
    assertOrderKept(plan(ReferenceFiles.FIRST));
  }

  @Test
  void no_line_of_both_years_overtakes_a_related_one() {
    assertOrderKept(plan(ReferenceFiles.FIRST, ReferenceFiles.SECOND));
  }

  @Test
  void lines_about_different_people_share_waves() {
    var plan = plan(ReferenceFiles.FIRST);
    assertThat(plan.stream().mapToInt(Planned::wave).max().orElseThrow() + 1)
        .isLessThan(plan.size() / 5);
  }

  @Test
  void a_traject_of_which_the_student_is_unknown_waits_for_everything_of_other_services() {
    var plan = plan(ReferenceFiles.SECOND);
    for (int later = 0; later < plan.size(); later++) {
      if (plan.get(later).service() == Service.CERTIFICATION) {
        for (int earlier = 0; earlier < later; earlier++) {
          assertOrderKept(plan.get(earlier), plan.get(later));
        }
      }
    }
  }

  private static void assertOrderKept(List<Planned> plan) {
    for (int later = 0; later < plan.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (related(plan.get(earlier), plan.get(later))) {
          assertOrderKept(plan.get(earlier), plan.get(later));
        }
      }
    }
  }

  private static void assertOrderKept(Planned earlier, Planned later) {
    int wait = earlier.service() == later.service() ? 0 : 1;
    assertThat(later.wave())
        .as("%s after %s", later, earlier)
        .isGreaterThanOrEqualTo(earlier.wave() + wait);
    if (earlier.service() == later.service() && earlier.wave() == later.wave()) {
      assertThat(later.at()).isGreaterThan(earlier.at());
    }
  }

  private static boolean related(Planned earlier, Planned later) {
    return earlier.subjects().stream().anyMatch(later.subjects()::contains)
        || PLACE_TAKING.contains(later.command()) && STUDENT_STATE.contains(earlier.command())
        || later.command().equals("ErkenningToekennen") && earlier.service() == Service.PLACEMENT;
  }

  private static List<Planned> plan(Path... files) {
    var commands = ReferenceFiles.read(files);
    var subjects = commands.stream().map(ReadLine.Command::json).map(subjects()).toList();
    var lines = new ArrayList<ToSend>();
    var kinship = new Kinship();
    var codes = new EntityFields(new CodeIdentity("g".getBytes(StandardCharsets.UTF_8)), "bron");
    for (var line : commands) {
      var command = line.json().path("commando").asText();
      var service = ReferenceFiles.owner(command);
      var relations = kinship.of(command, service, codes.replaceIn(line.json()));
      lines.add(new ToSend(lines.size(), line.sleutel(), service, relations, new byte[0]));
    }
    var planned = new Planned[lines.size()];
    var waves = Wave.plan(lines);
    for (int wave = 0; wave < waves.size(); wave++) {
      for (var batch : waves.get(wave).batches().values()) {
        for (int at = 0; at < batch.size(); at++) {
          var line = batch.get(at);
          var command = commands.get(line.index()).json().path("commando").asText();
          planned[line.index()] =
              new Planned(command, line.service(), subjects.get(line.index()), wave, at);
        }
      }
    }
    assertThat(planned).doesNotContainNull();
    return List.of(planned);
  }

  /** A line's student, leerwerkplek and werkgever, also those of its stage or traject. */
  private static Function<ObjectNode, Set<String>> subjects() {
    Map<String, Set<String>> owners = new HashMap<>();
    return json -> {
      var own = new HashSet<String>();
      for (var field : List.of("student", "leerwerkplek", "werkgever")) {
        if (json.has(field)) {
          own.add(field + " " + json.get(field).asText());
        }
      }
      for (var field : List.of("stage", "nieuweStage", "traject", "dienstverband")) {
        if (json.has(field)) {
          var thing = field.replace("nieuweStage", "stage") + " " + json.get(field).asText();
          own.addAll(owners.getOrDefault(thing, Set.of()));
          owners.computeIfAbsent(thing, _ -> new HashSet<>()).addAll(own);
        }
      }
      return own;
    };
  }
}
