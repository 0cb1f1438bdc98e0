package nl.praktijklerenplus.platform.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;

import nl.praktijklerenplus.platform.kernel.ProtectionClass;

/**
 * Seals and opens the personal values of one event with a person's own keys. Tink's primitives are
 * safe to share between threads, and so is this.
 *
 * @param keys the keys that are there; those of a forgotten person are not
 * @param place stream and version: bound in, so that a sealed value that is moved does not open
 */
record Sealer(Map<ProtectionClass, Aead> keys, String place) {

  private static final String SEPARATOR = ":";

  static Sealer at(UUID stream, int version, Map<ProtectionClass, Aead> keys) {
    return new Sealer(keys, stream + "/" + version);
  }

  /** What is kept says under which key it is, so that it can be opened without its type. */
  String seal(ProtectionClass protection, String field, byte[] value) {
    try {
      byte[] sealed = keys.get(protection).encrypt(value, bound(protection, field));
      return protection + SEPARATOR + Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /** The value, or nothing when its key was destroyed. */
  Optional<byte[]> open(String field, String sealed) {
    String[] parts = sealed.split(SEPARATOR, 2);
    ProtectionClass protection = ProtectionClass.valueOf(parts[0]);
    return Optional.ofNullable(keys.get(protection))
        .map(key -> open(key, bound(protection, field), Base64.getDecoder().decode(parts[1])));
  }

  private static byte[] open(Aead key, byte[] bound, byte[] sealed) {
    try {
      return key.decrypt(sealed, bound);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this was not sealed here", e);
    }
  }

  private byte[] bound(ProtectionClass protection, String field) {
    return String.join("/", place, field, protection.name()).getBytes(StandardCharsets.UTF_8);
  }
}
