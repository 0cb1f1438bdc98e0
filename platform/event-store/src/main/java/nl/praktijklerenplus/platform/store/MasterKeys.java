package nl.praktijklerenplus.platform.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that wrap the persons' keys. They stand in a file outside the database, a line each: a
 * name, a space, base64 of 32 bytes. New wrapping is done with the last one; the earlier ones stay
 * until everything is wrapped anew. The file is read again when it changed, and may be a mount of a
 * key management service.
 */
@ApplicationScoped
public class MasterKeys {

  /** A person's key as it is kept, and the name of the master key around it. */
  record Wrapped(String masterKey, String key) {}

  private record Ring(FileTime read, Map<String, Aead> keys) {
    String current() {
      return List.copyOf(keys.keySet()).getLast();
    }
  }

  private final Path file;
  private volatile Ring ring;

  MasterKeys(@ConfigProperty(name = "plp.master-key-file") Path file) {
    this.file = file;
  }

  /** The name of the key that wraps now. */
  public String current() {
    return ring().current();
  }

  Wrapped wrap(byte[] key, String place) {
    Ring now = ring();
    try {
      byte[] wrapped = now.keys().get(now.current()).encrypt(key, bytes(place));
      return new Wrapped(now.current(), Base64.getEncoder().encodeToString(wrapped));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("wrapping failed", e);
    }
  }

  byte[] unwrap(Wrapped wrapped, String place) {
    Aead master = ring().keys().get(wrapped.masterKey());
    if (master == null) {
      throw new KeysUnavailable(new IllegalStateException("no master key " + wrapped.masterKey()));
    }
    try {
      return master.decrypt(Base64.getDecoder().decode(wrapped.key()), bytes(place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this key was not wrapped here", e);
    }
  }

  private Ring ring() {
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      if (ring == null || !ring.read().equals(changed)) {
        ring = new Ring(changed, read(Files.readAllLines(file)));
      }
      return ring;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new KeysUnavailable(e);
    }
  }

  private static Map<String, Aead> read(List<String> lines) throws GeneralSecurityException {
    Map<String, Aead> keys = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> words = new ArrayList<>(List.of(line.strip().split("\\s+")));
      if (words.size() == 2) {
        keys.put(words.get(0), new AesGcmJce(Base64.getDecoder().decode(words.get(1))));
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no line with a name and a key");
    }
    return keys;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
