package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.reporting.indicator.Deel;
import nl.praktijklerenplus.reporting.indicator.Verschuiving;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/** A subject that counts otherwise than before. */
record ComparedRow(UUID onderwerp, Onderwerpsoort soort, List<Move> verschuivingen)
    implements AboutPersons {

  static final List<String> COLUMNS =
      List.of(
          "onderwerp", "deel", "reden", "richting", "voor", "na", "nietOmdat", "gebeurtenissen");

  /**
   * How it counts otherwise.
   *
   * @param voor how many times it counted; of a wachttijd, on how many days
   * @param gebeurtenissen what happened, became known or was corrected; none where the calendar
   *     alone did it
   * @param nietOmdat why it does not count any more
   */
  record Move(
      Deel deel,
      Verschuiving.Reden reden,
      Verschuiving.Richting richting,
      long voor,
      long na,
      List<FactRow> gebeurtenissen,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> nietOmdat) {}

  static ComparedRow of(
      UUID subject, Onderwerpsoort soort, List<Verschuiving> moves, Set<UUID> corrected) {
    return new ComparedRow(
        subject, soort, moves.stream().map(move -> move(move, corrected)).toList());
  }

  private static Move move(Verschuiving move, Set<UUID> corrected) {
    return new Move(
        move.deel(),
        move.reden(),
        move.richting(),
        move.voor().aantal(),
        move.na().aantal(),
        FactRow.of(move.feiten(), corrected),
        move.nietOmdat());
  }

  @Override
  public Stream<UUID> persons() {
    return Stream.concat(
        soort == Onderwerpsoort.STUDENT ? Stream.of(onderwerp) : Stream.of(),
        verschuivingen.stream().flatMap(move -> AboutPersons.in(move.gebeurtenissen())));
  }

  Stream<List<?>> lines() {
    return verschuivingen.stream()
        .map(
            move ->
                Arrays.asList(
                    onderwerp,
                    move.deel(),
                    move.reden(),
                    move.richting(),
                    move.voor(),
                    move.na(),
                    move.nietOmdat(),
                    FactRow.text(move.gebeurtenissen())));
  }
}
