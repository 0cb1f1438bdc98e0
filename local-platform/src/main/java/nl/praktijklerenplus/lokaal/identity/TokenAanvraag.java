package nl.praktijklerenplus.lokaal.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** For whom a token is asked, and for how long. */
public record TokenAanvraag(
    Rol rol,
    Optional<String> organisatie,
    Optional<UUID> werkgever,
    Optional<UUID> student,
    Duration geldig) {

  private static final String EIGEN_ORGANISATIE = "werkdag";

  public TokenAanvraag {
    organisatie =
        organisatie.or(
            () -> rol.isOfOrganisatie() ? Optional.of(EIGEN_ORGANISATIE) : Optional.empty());
  }

  public static TokenAanvraag voor(Rol rol, Duration geldig) {
    return new TokenAanvraag(rol, Optional.empty(), Optional.empty(), Optional.empty(), geldig);
  }

  /** The same person each time, so that the audit trail of two runs can be compared. */
  UUID persoon() {
    var wie =
        "%s|%s|%s|%s"
            .formatted(
                rol.code(),
                organisatie.orElse(""),
                werkgever.map(UUID::toString).orElse(""),
                student.map(UUID::toString).orElse(""));
    return UUID.nameUUIDFromBytes(wie.getBytes(StandardCharsets.UTF_8));
  }
}
