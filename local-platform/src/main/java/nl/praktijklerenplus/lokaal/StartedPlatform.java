package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import nl.praktijklerenplus.lokaal.identity.LocalIssuer;
import nl.praktijklerenplus.lokaal.identity.Rol;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.lokaal.identity.TokenAanvraag;
import nl.praktijklerenplus.lokaal.importeren.ImportPlatform;

/** A platform that was started before, as its folder tells. */
record StartedPlatform(Plp plp) implements ImportPlatform {

  // Whoever goes on longer asks for another: the importer does so for every request.
  private static final Duration GELDIG = Duration.ofMinutes(5);

  @Override
  public Map<String, URI> services() {
    secrets();
    var ports = ports();
    return PlatformPorts.SERVICES.stream()
        .collect(
            Collectors.toMap(
                name -> name, name -> URI.create("http://localhost:" + ports.of(name))));
  }

  @Override
  public String token() {
    return token(Rol.BEHEERDER);
  }

  String token(Rol rol) {
    return token(TokenAanvraag.voor(rol, GELDIG));
  }

  String token(TokenAanvraag aanvraag) {
    return LocalIssuer.of(secrets()).token(aanvraag, Instant.now());
  }

  @Override
  public byte[] installatiegeheim() {
    return secrets().installatiegeheim();
  }

  /** Asking makes no keys: a token of a platform that is not there would be good for nothing. */
  private Secrets secrets() {
    var folder = plp.folder();
    if (!Files.exists(folder.secrets())) {
      throw new IllegalStateException(
          "In %s is nog geen platform gestart. Start het met: plp up".formatted(folder.root()));
    }
    return new Secrets(folder.secrets());
  }

  private PlatformPorts ports() {
    try {
      return PlatformPorts.saved(plp.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
