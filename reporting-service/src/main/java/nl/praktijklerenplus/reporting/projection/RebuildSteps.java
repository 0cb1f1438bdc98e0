package nl.praktijklerenplus.reporting.projection;

import java.util.List;

import nl.praktijklerenplus.platform.projection.ProjectionVersion;
import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.reporting.indicator.Definities;

/** What it takes to build the figures, in order. */
public final class RebuildSteps {

  private RebuildSteps() {}

  public static List<RebuildStep> of(Definities definities, ProjectionVersion version) {
    return List.of(
        new ByKey(definities, version.position()),
        new Elsewhere(),
        new AcrossKeys(definities),
        new AddUp(),
        new Analyse());
  }
}
