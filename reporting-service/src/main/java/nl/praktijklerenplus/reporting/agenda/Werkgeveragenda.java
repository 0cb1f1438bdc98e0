package nl.praktijklerenplus.reporting.agenda;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

import static nl.praktijklerenplus.reporting.agenda.Agendasoort.LEERBEDRIJFERKENNING;

/** What must be done for one werkgever: the last recognition tells when it ends. */
final class Werkgeveragenda {

  static final int ERKENNING_DAGEN = 90;

  private Werkgeveragenda() {}

  static Stream<Agendapunt> van(UUID werkgever, Tijdlijn tijdlijn) {
    return tijdlijn.feiten().stream()
        .filter(feit -> feit.is("LeerbedrijfErkend"))
        .reduce((eerder, later) -> later)
        .stream()
        .flatMap(erkenning -> punt(werkgever, erkenning).stream());
  }

  private static Optional<Agendapunt> punt(UUID werkgever, Feit erkenning) {
    return erkenning
        .dag("geldigTot")
        .map(
            dag ->
                new Agendapunt(
                    LEERBEDRIJFERKENNING,
                    werkgever,
                    Optional.empty(),
                    Optional.of(werkgever),
                    Optional.ofNullable(erkenning.tekst("werkgeverCode")),
                    Optional.empty(),
                    dag,
                    dag.minusDays(ERKENNING_DAGEN),
                    Optional.empty()));
  }
}
