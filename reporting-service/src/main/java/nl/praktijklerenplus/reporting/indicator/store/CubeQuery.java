package nl.praktijklerenplus.reporting.indicator.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Cells;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Stretch;

/** The query for the amounts of any number of stretches; each row is read once. */
record CubeQuery(Grain grain, Cells cells, LocalDate bekendOp) {

  private static final String SELECT =
      """
      select stretch, %1$s sum(dagen) as dagen,
        array_agg(array[waarde, aantal] order by waarde) filter (where aantal <> 0) as verdeling
      from (
        select part.stretch, %1$s waarde, cast(sum(delta) as bigint) as aantal, sum(dagen) as dagen
        from jsonb_to_recordset(cast(cast(:parts as text) as jsonb))
          as part(indicator text, stretch int, van date, tot date, whole boolean)
        cross join lateral (%2$s) as amount
        group by part.stretch, %1$s waarde
      ) as counted
      group by %1$s stretch
      having bool_or(aantal <> 0 or dagen <> 0)
      """;

  private static final String BRANCH =
      """
      select %1$s waarde, delta, %2$s as dagen from %3$s
      where indicator = part.indicator and geldig_op between part.van and part.tot and %4$s
      """;

  private static final String BY_DAY = "delta * (geldig_op - date '1970-01-01')";

  static CubeQuery of(Cells cells, LocalDate bekendOp) {
    Stream<Dimensie> needed = Stream.concat(cells.by().stream(), cells.only().keySet().stream());
    return new CubeQuery(Grain.of(needed.toList()), cells, bekendOp);
  }

  String sql() {
    String days = branch(BY_DAY, grain.days, "not part.whole and bekend_op <= :knownWhole");
    String months =
        grain.months == null
            ? ""
            : " union all "
                + branch("dagen", grain.months, "part.whole and bekend_op <= :knownWhole");
    String late =
        isKnownWhole()
            ? ""
            : " union all "
                + branch(BY_DAY, grain.late, "bekend_op > :knownWhole and bekend_op <= :bekendOp");
    return SELECT.formatted(columns(), days + months + late);
  }

  Map<String, Object> parameters(List<Stretch> stretches) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("parts", Rows.json(grain.parts(stretches)));
    parameters.put("knownWhole", Grain.lastWholeDay(bekendOp));
    if (!isKnownWhole()) {
      parameters.put("bekendOp", bekendOp);
    }
    cells.only().forEach((dimension, value) -> parameters.put(column(dimension), value));
    return parameters;
  }

  private boolean isKnownWhole() {
    return Grain.lastWholeDay(bekendOp).equals(bekendOp);
  }

  private String branch(String dagen, String table, String which) {
    String filters =
        cells.only().keySet().stream()
            .map(dimension -> " and %1$s = :%1$s".formatted(column(dimension)))
            .collect(Collectors.joining());
    return BRANCH.formatted(columns(), dagen, table, which + filters);
  }

  private String columns() {
    return cells.by().stream()
        .map(dimension -> column(dimension) + ", ")
        .collect(Collectors.joining());
  }

  private static String column(Dimensie dimension) {
    return switch (dimension) {
      case ORGANISATIE, RICHTING, WERKGEVER -> dimension.naam();
      case REDEN, SOORT, ADVIES, KANAAL, DOOR, VERVOLG -> "kenmerk";
    };
  }
}
