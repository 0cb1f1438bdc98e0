package nl.praktijklerenplus.reporting.doelstelling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;

/** What can be asked about a doelstelling. */
public sealed interface DoelstellingCommand extends Command {

  UUID doelstelling();

  @Override
  default UUID stream() {
    return doelstelling();
  }

  record DoelstellingVastleggen(
      UUID doelstelling, String indicator, BigDecimal streefwaarde, LocalDate op)
      implements DoelstellingCommand {}
}
