package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.StateChange;

/** What can happen with a dienstverband. */
public sealed interface DienstverbandEvent extends DomainEvent {

  UUID dienstverband();

  @Override
  default UUID stream() {
    return dienstverband();
  }

  record DienstverbandGestart(
      UUID dienstverband,
      UUID student,
      UUID werkgever,
      @Identity String werkgeverCode,
      SoortDienstverband soort,
      Optional<Contract> contract,
      BigDecimal urenPerWeek)
      implements DienstverbandEvent, StateChange {}

  record DienstverbandBeeindigd(UUID dienstverband, RedenDienstverbandeinde reden)
      implements DienstverbandEvent, StateChange {}

  /**
   * Stands in the stream of the student's first dienstverband, which sets how long it may go on.
   */
  record NazorgcontactGevoerd(UUID dienstverband, UUID student, @Referentie("functie") String door)
      implements DienstverbandEvent {}
}
