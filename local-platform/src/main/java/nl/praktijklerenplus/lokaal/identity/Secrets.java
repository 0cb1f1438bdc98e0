package nl.praktijklerenplus.lokaal.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Files that only their owner reads, each made once: at the first start. */
public record Secrets(Path folder) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public String password(String account) {
    return read(account + ".wachtwoord", () -> HexFormat.of().formatHex(random(24)));
  }

  /**
   * Wrap the keys of the students: a line each, a name and base64 of 32 bytes; the last is used.
   */
  public Path masterKeyFile() {
    read("master.keys", () -> "1 " + randomKey());
    return folder.resolve("master.keys");
  }

  /** One more master key, from now on the one that wraps; the earlier ones stay. */
  public void addMasterKey() {
    try {
      var keys = Files.readAllLines(masterKeyFile());
      keys.add((keys.size() + 1) + " " + randomKey());
      write(masterKeyFile(), String.join("\n", keys));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keys the hashes that a service makes: of what was asked under an Idempotency-Key, of cursors.
   */
  public Path hmacKeyFile() {
    read("hmac.key", Secrets::randomKey);
    return folder.resolve("hmac.key");
  }

  /** The key of the identities that are derived from codes, by an import and by intake. */
  public byte[] installatiegeheim() {
    return Base64.getDecoder().decode(read("installatie.key", Secrets::randomKey));
  }

  public Path installationKeyFile() {
    read("installatie.key", Secrets::randomKey);
    return folder.resolve("installatie.key");
  }

  String read(String name, Supplier<String> firstValue) {
    var file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        write(file, firstValue.get());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under another name first: half a secret would be taken for a whole one. */
  private void write(Path file, String content) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var unfinished = Files.createTempFile(folder, file.getFileName().toString(), "");
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
    Files.writeString(unfinished, content + "\n");
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String randomKey() {
    return Base64.getEncoder().encodeToString(random(32));
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
