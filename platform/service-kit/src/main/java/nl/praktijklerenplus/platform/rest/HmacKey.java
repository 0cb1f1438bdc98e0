package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.praktijklerenplus.platform.kernel.Hmac;

/** Keyed hashes that only this installation can make. */
@ApplicationScoped
public class HmacKey {

  private final Hmac hmac;

  HmacKey(@ConfigProperty(name = "plp.hmac-key-file") Path file) throws IOException {
    this.hmac = new Hmac(Files.readAllBytes(file));
  }

  public byte[] hmac(String text) {
    return hmac.of(text);
  }
}
