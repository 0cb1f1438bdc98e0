package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about a stage; the last two are asked by policies only. */
public sealed interface StageCommand extends Command {

  UUID stage();

  @Override
  default UUID stream() {
    return stage();
  }

  record StageStarten(
      UUID stage,
      UUID student,
      UUID leerwerkplek,
      Optional<UUID> leermeester,
      BigDecimal urenPerWeek)
      implements StageCommand {}

  /** Ends the old stage and begins the new one, both or neither. */
  record StageWisselen(
      UUID stage,
      UUID nieuweStage,
      UUID leerwerkplek,
      Optional<UUID> leermeester,
      BigDecimal urenPerWeek)
      implements StageCommand {}

  record StagebezoekAfleggen(UUID stage, @Referentie("functie") String door)
      implements StageCommand {}

  record LeerprocesAanpassen(UUID stage, SoortAanpassing soort) implements StageCommand {}

  record KnelpuntMelden(
      UUID stage, UUID knelpunt, SoortKnelpunt soort, Optional<Persoonsgegeven<String>> toelichting)
      implements StageCommand {}

  record KnelpuntOplossen(UUID stage, UUID knelpunt, Oplosser door) implements StageCommand {}

  record StageBeeindigen(UUID stage, RedenStageeinde reden) implements StageCommand {}

  record StageAfronden(UUID stage, Vervolg vervolg, Optional<Persoonsgegeven<String>> evaluatie)
      implements StageCommand {}

  record StageOnderbreken(UUID stage) implements StageCommand {}

  record StageHervatten(UUID stage) implements StageCommand {}
}
