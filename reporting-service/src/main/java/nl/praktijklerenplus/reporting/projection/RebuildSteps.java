package nl.praktijklerenplus.reporting.projection;

import java.util.List;

import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;

/** What it takes to build the figures, in order. */
public final class RebuildSteps {

  /** What a version consists of, and what is laid down only while it is built. */
  public static final List<String> TABLES =
      List.of(
          "timeline",
          "cube",
          "cube_dag",
          "cube_dag_maand",
          "cube_maand",
          "cube_herkomst",
          "timeline_elders",
          "cube_deel");

  private RebuildSteps() {}

  /** To give the figures. */
  public static List<RebuildStep> of(Definities definities, ProjectionVersion version) {
    return List.of(
        new ByKey(definities, version.position()),
        new Elsewhere(),
        new AcrossKeys(definities),
        new WithoutIndexes(),
        new AddUp(),
        new Indexes(),
        new Analyse());
  }

  /** To try a version of an indicator beside the one in force. */
  static List<RebuildStep> trial(
      Indicatordefinitie now, Indicatordefinitie proposed, ProjectionVersion version) {
    Definities only = Definities.alleen(proposed);
    return List.of(
        new ByKey(only, version.position()),
        new Elsewhere(),
        new AcrossKeys(only),
        new WithoutIndexes(),
        new AddUp(),
        new Indexes(),
        new Differences(now, proposed),
        new Analyse());
  }
}
