package nl.praktijklerenplus.platform.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The server's programs, unpacked from the zonky artifact for this machine.
 *
 * <p>Unpacked beside the data, not in zonky's folder under the temporary directory: a cleaner may
 * empty that under a running server.
 */
final class PostgresqlBinaries {

  /** To read all of it for its digest is not done twice. */
  private static String name;

  private PostgresqlBinaries() {}

  /** The {@code bin} folder; unpacks only what is not there yet. */
  static Path unpackInto(Path folder) throws IOException {
    Path home = folder.resolve("postgresql-" + name());
    Path complete = home.resolve(".complete");
    if (!Files.exists(complete)) {
      unpack(archive(), home);
      Files.createFile(complete);
    }
    return home.resolve("bin");
  }

  /** By what they are known: a digest of all of them. */
  static synchronized String name() throws IOException {
    if (name == null) {
      name = digest(archive());
    }
    return name;
  }

  private static byte[] archive() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    String machine = System.getProperty("os.arch");
    try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
      return in.readAllBytes();
    }
  }

  private static void unpack(byte[] archive, Path home) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        unpack(entry, tar, home);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path home)
      throws IOException {
    Path target = home.resolve(entry.getName());
    Files.createDirectories(entry.isDirectory() ? target : target.getParent());
    if (entry.isDirectory()) {
      return;
    }
    Files.deleteIfExists(target);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      target.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
    }
  }

  private static String digest(byte[] archive) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
