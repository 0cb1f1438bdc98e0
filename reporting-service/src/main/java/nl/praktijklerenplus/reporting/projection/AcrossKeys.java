package nl.praktijklerenplus.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.praktijklerenplus.platform.projection.RebuildStep;
import nl.praktijklerenplus.platform.projection.Slice;
import nl.praktijklerenplus.reporting.indicator.Definities;
import nl.praktijklerenplus.reporting.indicator.Deltas;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Group;
import nl.praktijklerenplus.reporting.projection.ArchiveRows.Told;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * The subjects of which facts are told under other keys, as of a leerwerkplek: what those facts add
 * to what was computed from the subject's own.
 */
final class AcrossKeys implements RebuildStep {

  private final Definities definities;

  AcrossKeys(Definities definities) {
    this.definities = definities;
  }

  @Override
  public List<Slice> plan(Connection connection, int size) throws SQLException {
    List<Slice> all = new ArrayList<>();
    for (Onderwerpsoort soort : Onderwerpsoort.values()) {
      for (Slice slice : Subjects.plan(connection, "timeline_elders", soort, size)) {
        all.add(new Slice(all.size(), slice.kind(), slice.after(), slice.upTo()));
      }
    }
    return all;
  }

  @Override
  public long work(Connection connection, Slice slice) throws SQLException {
    Amounts amounts = new Amounts();
    Onderwerpsoort soort = Onderwerpsoort.valueOf(slice.kind());
    Subjects.read(connection, slice, subject -> add(amounts, soort, subject));
    amounts.write(connection);
    return 0;
  }

  private void add(Amounts amounts, Onderwerpsoort soort, Group subject) {
    UUID id = UUID.fromString(subject.name());
    Map<Boolean, List<Feit>> underOwnKey =
        subject.facts().stream()
            .collect(
                Collectors.partitioningBy(
                    told -> id.equals(told.key()),
                    Collectors.mapping(Told::feit, Collectors.toList())));
    if (!underOwnKey.get(false).isEmpty()) {
      amounts.add(Deltas.erbij(definities, soort, underOwnKey.get(true), underOwnKey.get(false)));
    }
  }
}
