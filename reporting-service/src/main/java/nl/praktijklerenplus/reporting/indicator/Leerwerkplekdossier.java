package nl.praktijklerenplus.reporting.indicator;

import java.util.Set;
import java.util.UUID;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;

/** What is so of a leerwerkplek: on offer or not, and which stages run there. */
record Leerwerkplekdossier(
    boolean aangeboden, String richting, String werkgever, Set<UUID> lopendeStages)
    implements Dossier<Leerwerkplekdossier> {

  static final Leerwerkplekdossier LEEG = new Leerwerkplekdossier(false, null, null, Set.of());

  @Override
  public Leerwerkplekdossier na(Feit feit) {
    return switch (feit.gebeurtenis()) {
      case "LeerwerkplekAangeboden" ->
          new Leerwerkplekdossier(
              true, feit.tekst("richting"), feit.tekst("werkgeverCode"), lopendeStages);
      case "LeerwerkplekIngetrokken" ->
          new Leerwerkplekdossier(false, richting, werkgever, lopendeStages);
      case "StageGestart" -> met(Verzameling.met(lopendeStages, feit.stroom()));
      case "StageBeeindigd", "StageAfgerond" ->
          met(Verzameling.zonder(lopendeStages, feit.stroom()));
      default -> this;
    };
  }

  boolean bezet() {
    return !lopendeStages.isEmpty();
  }

  Dimensies dimensies() {
    return new Dimensies(null, richting, werkgever, null);
  }

  private Leerwerkplekdossier met(Set<UUID> stages) {
    return new Leerwerkplekdossier(aangeboden, richting, werkgever, stages);
  }
}
