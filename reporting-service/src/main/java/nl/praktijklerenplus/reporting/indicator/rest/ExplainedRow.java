package nl.praktijklerenplus.reporting.indicator.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.reporting.indicator.Berekening;
import nl.praktijklerenplus.reporting.indicator.Deel;
import nl.praktijklerenplus.reporting.indicator.Deelverklaring;
import nl.praktijklerenplus.reporting.indicator.Dimensies;
import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Telpost;
import nl.praktijklerenplus.reporting.indicator.Tijdvak;
import nl.praktijklerenplus.reporting.indicator.Verklaring;
import nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort;

/**
 * Why one subject counts, or not.
 *
 * @param delen the figure as a whole, or of a verhouding its teller and its noemer
 */
record ExplainedRow(UUID onderwerp, Onderwerpsoort soort, boolean telt, List<Part> delen)
    implements AboutPersons {

  static final List<String> COLUMNS =
      List.of(
          "onderwerp",
          "deel",
          "telt",
          "aantal",
          "organisatie",
          "richting",
          "werkgever",
          "kenmerk",
          "waarde",
          "begin",
          "einde",
          "dagen",
          "nietOmdat",
          "gebeurtenissen");

  private static final Counted NOTHING =
      new Counted(0, null, null, null, null, null, null, null, null);

  /**
   * A part of the figure.
   *
   * @param aantal how many times the subject counts in it; of a wachttijd, on how many days
   * @param gebeurtenissen the events without which it would not count so
   * @param nietOmdat the first condition that does not hold
   */
  record Part(
      Deel deel,
      long aantal,
      List<Counted> geteld,
      List<FactRow> gebeurtenissen,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> nietOmdat) {}

  /**
   * One that counts.
   *
   * @param aantal how many times it does: of a wachttijd on each of its days
   * @param kenmerk the value of the event's own list
   * @param waarde the change that was measured
   * @param dagen how long it took, or how many days of it count
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Counted(
      int aantal,
      @Nullable String organisatie,
      @Nullable String richting,
      @Nullable String werkgever,
      @Nullable String kenmerk,
      Integer waarde,
      @Nullable LocalDate begin,
      @Nullable LocalDate einde,
      Integer dagen) {

    static Counted of(Telpost post, Indicatordefinitie indicator) {
      Dimensies dimensies = post.dimensies();
      Berekening berekening = indicator.berekening();
      return new Counted(
          post.aantal(),
          dimensies.organisatie(),
          dimensies.richting(),
          dimensies.werkgever(),
          indicator.toontKenmerk() ? dimensies.kenmerk() : null,
          berekening == Berekening.GEMIDDELDE ? post.waarde() : null,
          post.duur().map(Tijdvak::van).orElse(null),
          post.duur().map(Tijdvak::tot).orElse(null),
          switch (berekening) {
            case DOORLOOPTIJD -> post.waarde();
            case DAGEN -> post.aantal();
            case STAND, STROOM, GEMIDDELDE, VERHOUDING -> null;
          });
    }
  }

  static ExplainedRow of(
      UUID subject, Indicatordefinitie indicator, Verklaring verklaring, Set<UUID> corrected) {
    List<Part> parts =
        verklaring.delen().stream().map(deel -> part(deel, corrected, indicator)).toList();
    return new ExplainedRow(subject, indicator.onderwerp(), verklaring.telt(), parts);
  }

  private static Part part(Deelverklaring deel, Set<UUID> corrected, Indicatordefinitie indicator) {
    return new Part(
        deel.deel(),
        deel.aantal(),
        deel.posten().stream().map(post -> Counted.of(post, indicator)).toList(),
        FactRow.of(deel.feiten(), corrected),
        deel.nietOmdat());
  }

  @Override
  public Stream<UUID> persons() {
    return Stream.concat(
        soort == Onderwerpsoort.STUDENT ? Stream.of(onderwerp) : Stream.of(),
        delen.stream().flatMap(part -> AboutPersons.in(part.gebeurtenissen())));
  }

  /** A line for each that counts, and one for a part in which nothing does. */
  Stream<List<?>> lines() {
    return delen.stream()
        .flatMap(
            part ->
                part.geteld().isEmpty()
                    ? Stream.of(line(part, NOTHING))
                    : part.geteld().stream().map(one -> line(part, one)));
  }

  private List<?> line(Part part, Counted one) {
    return Arrays.asList(
        onderwerp,
        part.deel(),
        one.aantal() > 0,
        one.aantal(),
        one.organisatie(),
        one.richting(),
        one.werkgever(),
        one.kenmerk(),
        one.waarde(),
        one.begin(),
        one.einde(),
        one.dagen(),
        part.nietOmdat(),
        FactRow.text(part.gebeurtenissen()));
  }
}
