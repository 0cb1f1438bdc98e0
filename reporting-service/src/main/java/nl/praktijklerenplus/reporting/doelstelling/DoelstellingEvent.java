package nl.praktijklerenplus.reporting.doelstelling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DomainEvent;
import nl.praktijklerenplus.platform.kernel.Identity;

/** What can happen to a doelstelling. */
public sealed interface DoelstellingEvent extends DomainEvent {

  UUID doelstelling();

  @Override
  default UUID stream() {
    return doelstelling();
  }

  record DoelstellingVastgelegd(
      UUID doelstelling, @Identity String indicator, BigDecimal streefwaarde, LocalDate op)
      implements DoelstellingEvent {}
}
