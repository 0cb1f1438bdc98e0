package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A bijeenkomst or samenwerking: it only happens, nothing stays so. */
record Losdossier() implements Dossier<Losdossier> {

  @Override
  public Losdossier na(Feit feit) {
    return this;
  }

  @Override
  public Stream<LocalDate> wachtdagen() {
    return Stream.of();
  }
}
