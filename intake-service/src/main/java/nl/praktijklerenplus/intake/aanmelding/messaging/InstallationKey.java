package nl.praktijklerenplus.intake.aanmelding.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.praktijklerenplus.platform.kernel.CodeIdentity;

/**
 * The importer's secret: what an organisation tells over Kafka and what it delivers in a file is
 * about the same person.
 */
@ApplicationScoped
class InstallationKey {

  @Produces
  @Singleton
  CodeIdentity identities(@ConfigProperty(name = "plp.installation-key-file") Path file)
      throws IOException {
    return new CodeIdentity(Base64.getDecoder().decode(Files.readString(file).strip()));
  }
}
