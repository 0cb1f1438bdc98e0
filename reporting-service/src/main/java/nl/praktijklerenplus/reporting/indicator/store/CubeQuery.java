package nl.praktijklerenplus.reporting.indicator.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.indicator.Dimensie;
import nl.praktijklerenplus.reporting.indicator.store.CubeStore.Cells;

/**
 * The query for amounts. Whole months that were known whole come from the months; the days at the
 * edges of both axes come from the days.
 */
final class CubeQuery {

  private static final List<String> DIMENSIONS =
      List.of("organisatie", "richting", "werkgever", "kenmerk");

  private static final String MONTHS =
      """
      select %1$s, waarde, delta, dagen from %2$s
      where part.whole and indicator = part.indicator and geldig_op between part.van and part.tot
        and bekend_op <= :wholeMonth%3$s
      union all
      """;

  private static final String DAYS =
      """
      select %1$s, waarde, delta, delta * (geldig_op - date '1970-01-01') from %2$s
      where %3$s indicator = part.indicator and geldig_op between part.van and part.tot%4$s
      """;

  private static final String SELECT =
      """
      select indicator, van, organisatie, richting, werkgever, kenmerk, sum(dagen) as dagen,
        array_agg(array[waarde, aantal] order by waarde) filter (where aantal <> 0) as verdeling
      from (
        select part.indicator, part.stretch as van, organisatie, richting, werkgever, kenmerk, waarde,
          cast(sum(delta) as bigint) as aantal, sum(dagen) as dagen
        from jsonb_to_recordset(cast(cast(:parts as text) as jsonb))
          as part(indicator text, stretch date, van date, tot date, whole boolean)
        cross join lateral (%s)
          as amount(organisatie, richting, werkgever, kenmerk, waarde, delta, dagen)
        group by part.indicator, part.stretch, organisatie, richting, werkgever, kenmerk, waarde
      ) as counted
      group by indicator, van, organisatie, richting, werkgever, kenmerk
      having bool_or(aantal <> 0 or dagen <> 0)
      """;

  private CubeQuery() {}

  static Grain grain(Cells cells) {
    return Grain.of(Stream.concat(cells.by().stream(), cells.only().keySet().stream()).toList());
  }

  /** Asks for {@code parts}, {@code bekendOp}, and {@code wholeMonth} where there are months. */
  static String of(Cells cells) {
    Grain grain = grain(cells);
    String columns = columns(cells.by());
    String filters = filters(cells.only());
    return SELECT.formatted(
        grain.months == null
            ? days(columns, grain, "", " and bekend_op <= :bekendOp" + filters)
            : MONTHS.formatted(columns, grain.months, filters)
                + days(columns, grain, "part.whole and", LATER_KNOWN + filters)
                + "union all\n"
                + days(
                    columns, grain, "not part.whole and", " and bekend_op <= :bekendOp" + filters));
  }

  /** What became known after the last whole month. */
  private static final String LATER_KNOWN =
      " and bekend_op >= cast(cast(:wholeMonth as date) + interval '1 month' as date)"
          + " and bekend_op <= :bekendOp";

  private static String days(String columns, Grain grain, String which, String filters) {
    return DAYS.formatted(columns, grain.days, which, filters);
  }

  private static String columns(Collection<Dimensie> by) {
    List<String> asked = by.stream().map(CubeQuery::column).toList();
    return DIMENSIONS.stream()
        .map(name -> asked.contains(name) ? name : "cast(null as text)")
        .collect(Collectors.joining(", "));
  }

  private static String filters(Map<Dimensie, String> only) {
    return only.keySet().stream()
        .map(dimension -> " and %1$s = :%1$s".formatted(column(dimension)))
        .collect(Collectors.joining());
  }

  static String column(Dimensie dimension) {
    return switch (dimension) {
      case ORGANISATIE, RICHTING, WERKGEVER -> dimension.naam();
      case REDEN, SOORT, ADVIES, KANAAL, DOOR, VERVOLG -> "kenmerk";
    };
  }
}
