package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** What can be asked about a dienstverband. */
public sealed interface DienstverbandCommand extends Command {

  record DienstverbandStarten(
      UUID dienstverband,
      UUID student,
      UUID werkgever,
      SoortDienstverband soort,
      Optional<Contract> contract,
      BigDecimal urenPerWeek)
      implements DienstverbandCommand {
    @Override
    public UUID stream() {
      return dienstverband;
    }
  }

  record DienstverbandBeeindigen(UUID dienstverband, RedenDienstverbandeinde reden)
      implements DienstverbandCommand {
    @Override
    public UUID stream() {
      return dienstverband;
    }
  }

  /**
   * Names a student, not a dienstverband: whoever decides it loads the stream of that student's
   * first dienstverband, as told by {@link DienstverbandOmgeving#eersteDienstverband()}.
   */
  record NazorgcontactVastleggen(UUID student, @Referentie("functie") String door)
      implements DienstverbandCommand {
    @Override
    public UUID stream() {
      return student;
    }
  }
}
