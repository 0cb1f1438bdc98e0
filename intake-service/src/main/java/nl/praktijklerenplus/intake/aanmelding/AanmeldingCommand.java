package nl.praktijklerenplus.intake.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.kernel.Referentie;

/** The answer that an aanmelding gets; given by the service alone. */
public sealed interface AanmeldingCommand extends Command {

  UUID aanmelding();

  @Override
  default UUID stream() {
    return aanmelding();
  }

  /**
   * @param verzoek the sender's own identity of the message
   * @param plaats where the message stands on the sender's topic
   */
  record AanmeldingAanvaarden(
      UUID aanmelding,
      Optional<UUID> verzoek,
      @Referentie("organisatie") String organisatie,
      long plaats,
      UUID student)
      implements AanmeldingCommand {}

  /**
   * @param verzoek empty when the message has no identity that can be read
   * @param velden the fields that are wrong
   */
  record AanmeldingWeigeren(
      UUID aanmelding,
      Optional<UUID> verzoek,
      @Referentie("organisatie") String organisatie,
      long plaats,
      Weigergrond grond,
      List<Aanmeldveld> velden)
      implements AanmeldingCommand {}
}
