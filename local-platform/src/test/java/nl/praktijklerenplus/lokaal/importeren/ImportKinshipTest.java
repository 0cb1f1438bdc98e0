package nl.praktijklerenplus.lokaal.importeren;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportKinshipTest {

  private final Kinship kinship = new Kinship();

  @Test
  void lines_about_one_student_are_related() {
    var pauze = line("TrajectPauzeren", Service.INTAKE, "student", "S1");
    assertRelated(pauze, line("StagebezoekAfleggen", Service.PLACEMENT, "student", "S1"));
  }

  @Test
  void lines_about_two_students_are_not() {
    var pauze = line("MetingVastleggen", Service.INTAKE, "student", "S1");
    assertUnrelated(pauze, line("TrajectPauzeren", Service.INTAKE, "student", "S2"));
  }

  @Test
  void a_stage_is_about_its_student_and_its_leerwerkplek() {
    start("ST1", "S1", "P1");
    var meting = line("MetingVastleggen", Service.INTAKE, "student", "S1");
    var bezoek = line("StagebezoekAfleggen", Service.PLACEMENT, "stage", "ST1");
    assertRelated(meting, bezoek);
    assertRelated(bezoek, line("LeerwerkplekAanbieden", Service.PLACEMENT, "leerwerkplek", "P1"));
    assertUnrelated(line("MetingVastleggen", Service.INTAKE, "student", "S2"), bezoek);
  }

  @Test
  void a_stage_after_a_switch_is_about_the_student_of_the_old_one() {
    start("ST1", "S1", "P1");
    line(
        "StageWisselen",
        Service.PLACEMENT,
        "stage",
        "ST1",
        "nieuweStage",
        "ST2",
        "leerwerkplek",
        "P2");
    var meting = line("MetingVastleggen", Service.INTAKE, "student", "S1");
    assertRelated(meting, line("StagebezoekAfleggen", Service.PLACEMENT, "stage", "ST2"));
    var andere = line("MetingVastleggen", Service.INTAKE, "student", "S2");
    assertUnrelated(andere, line("StagebezoekAfleggen", Service.PLACEMENT, "stage", "ST2"));
  }

  @Test
  void a_traject_and_a_dienstverband_are_about_their_student() {
    line("ErkenningstrajectStarten", Service.CERTIFICATION, "traject", "T1", "student", "S1");
    line("DienstverbandStarten", Service.PLACEMENT, "dienstverband", "D1", "student", "S1");
    var pauze = line("TrajectPauzeren", Service.INTAKE, "student", "S1");
    assertRelated(pauze, line("OpdrachtAfronden", Service.CERTIFICATION, "traject", "T1"));
    assertRelated(pauze, line("DienstverbandBeeindigen", Service.PLACEMENT, "dienstverband", "D1"));
  }

  @Test
  void a_traject_of_an_unknown_student_is_related_to_everything_before_and_after() {
    var before = line("MetingVastleggen", Service.INTAKE, "student", "S1");
    var unknown = line("OpdrachtAfronden", Service.CERTIFICATION, "traject", "T9");
    assertRelated(before, unknown);
    assertRelated(unknown, line("MetingVastleggen", Service.INTAKE, "student", "S2"));
  }

  @Test
  void who_asks_for_a_place_comes_after_every_change_that_may_set_one_free() {
    var uitval = line("UitvalVastleggen", Service.INTAKE, "student", "S1");
    assertRelated(uitval, start("ST2", "S2", "P1"));
    assertRelated(uitval, line("LeerwerkplekIntrekken", Service.PLACEMENT, "leerwerkplek", "P1"));
  }

  @Test
  void uitval_comes_after_who_asked_for_a_place_before_it() {
    var refusedAsTheOtherIsStillThere = start("ST2", "S2", "P1");
    assertRelated(
        refusedAsTheOtherIsStillThere, line("UitvalVastleggen", Service.INTAKE, "student", "S1"));
  }

  @Test
  void an_erkenning_comes_after_every_line_of_placement_and_before_a_later_recognition() {
    line("ErkenningstrajectStarten", Service.CERTIFICATION, "traject", "T1", "student", "S1");
    var erkend = line("LeerbedrijfErkennen", Service.PLACEMENT, "werkgever", "W1");
    var toekennen = line("ErkenningToekennen", Service.CERTIFICATION, "traject", "T1");
    assertRelated(erkend, toekennen);
    assertRelated(toekennen, line("LeerbedrijfErkennen", Service.PLACEMENT, "werkgever", "W2"));
  }

  @Test
  void a_correction_at_intake_comes_before_who_asks_for_a_place() {
    var correctie = line("GebeurtenisCorrigeren", Service.INTAKE, "student", "S1");
    assertRelated(correctie, start("ST2", "S2", "P1"));
  }

  @Test
  void a_correction_that_names_nobody_is_related_to_everything() {
    var before = line("MetingVastleggen", Service.INTAKE, "student", "S1");
    assertRelated(before, line("GebeurtenisCorrigeren", Service.PLACEMENT));
  }

  private Relations start(String stage, String student, String place) {
    return line(
        "StageStarten",
        Service.PLACEMENT,
        "stage",
        stage,
        "student",
        student,
        "leerwerkplek",
        place);
  }

  private Relations line(String command, Service service, String... entities) {
    Map<String, UUID> uuids = new LinkedHashMap<>();
    for (int i = 0; i < entities.length; i += 2) {
      var kind = entities[i].replace("nieuweStage", "stage");
      var name = (kind + entities[i + 1]).getBytes(StandardCharsets.UTF_8);
      uuids.put(entities[i], UUID.nameUUIDFromBytes(name));
    }
    return kinship.of(command, service, uuids);
  }

  private static void assertRelated(Relations earlier, Relations later) {
    assertThat(Collections.disjoint(earlier.touches(), later.reads())).isFalse();
  }

  private static void assertUnrelated(Relations earlier, Relations later) {
    assertThat(Collections.disjoint(earlier.touches(), later.reads())).isTrue();
  }
}
