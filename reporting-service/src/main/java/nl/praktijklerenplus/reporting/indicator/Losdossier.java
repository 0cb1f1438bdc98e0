package nl.praktijklerenplus.reporting.indicator;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** A bijeenkomst or samenwerking: it only happens, nothing stays so. */
record Losdossier() implements Dossier<Losdossier> {

  @Override
  public Losdossier na(Feit feit) {
    return this;
  }
}
