package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A student's jobs, in the order in which they began. */
record Dienstverbanden(Map<UUID, Dienstverband> alle) {

  static final Dienstverbanden GEEN = new Dienstverbanden(Map.of());

  private static final int NAZORG_MAANDEN = 36;

  Dienstverbanden na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "DienstverbandGestart" -> met(feit.stroom(), Dienstverband.gestart(feit));
      case "DienstverbandBeeindigd" ->
          alle.containsKey(feit.stroom())
              ? met(feit.stroom(), alle.get(feit.stroom()).beeindigd(feit.datum()))
              : this;
      default -> this;
    };
  }

  private Dienstverbanden met(UUID welk, Dienstverband dienstverband) {
    return new Dienstverbanden(Verzameling.met(alle, welk, dienstverband));
  }

  List<Dienstverband> lopendBetaald() {
    return betaald().filter(Dienstverband::loopt).toList();
  }

  boolean loopt() {
    return alle.values().stream().anyMatch(Dienstverband::loopt);
  }

  Optional<Dienstverband> eersteBetaald() {
    return alle.isEmpty() ? Optional.empty() : betaald().findFirst();
  }

  boolean liepBetaald(LocalDate dag) {
    return betaald().anyMatch(dienstverband -> dienstverband.liep(dag));
  }

  /** The day so many months after the first paid job began. */
  Optional<LocalDate> betaaldNa(int maanden) {
    return eersteBetaald().map(eerste -> eerste.begin().plusMonths(maanden));
  }

  boolean inNazorg(LocalDate dag) {
    return eindeNazorg().filter(dag::isBefore).isPresent();
  }

  /** The first day on which the student is no longer in nazorg, counted from either kind of job. */
  Optional<LocalDate> eindeNazorg() {
    return alle.isEmpty()
        ? Optional.empty()
        : Optional.of(alle.values().iterator().next().begin().plusMonths(NAZORG_MAANDEN));
  }

  private Stream<Dienstverband> betaald() {
    return alle.values().stream().filter(Dienstverband::betaald);
  }
}
