package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.StateChange;

/** What can happen to a stage. Whose stage it is and where, only its first event tells. */
public sealed interface StageEvent extends DomainEvent {

  UUID stage();

  @Override
  default UUID stream() {
    return stage();
  }

  record StageGestart(
      UUID stage,
      UUID student,
      UUID leerwerkplek,
      UUID werkgever,
      @Identity String werkgeverCode,
      Optional<UUID> leermeester,
      BigDecimal urenPerWeek)
      implements StageEvent, StateChange {}

  record StageOnderbroken(UUID stage) implements StageEvent, StateChange {}

  record StageHervat(UUID stage) implements StageEvent, StateChange {}

  record StageBeeindigd(UUID stage, RedenStageeinde reden) implements StageEvent, StateChange {}

  record StageAfgerond(UUID stage, Vervolg vervolg, Optional<Persoonsgegeven<String>> evaluatie)
      implements StageEvent, StateChange {}

  record StagebezoekAfgelegd(UUID stage, @Referentie("functie") String door)
      implements StageEvent {}

  record LeerprocesAangepast(UUID stage, SoortAanpassing soort) implements StageEvent {}

  record KnelpuntGemeld(
      UUID stage, UUID knelpunt, SoortKnelpunt soort, Optional<Persoonsgegeven<String>> toelichting)
      implements StageEvent {}

  record KnelpuntOpgelost(UUID stage, UUID knelpunt, Oplosser door) implements StageEvent {}
}
