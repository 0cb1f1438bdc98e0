package nl.praktijklerenplus.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One PostgreSQL installation in one folder: its programs, its data, its server process. */
public final class PostgresqlServer {

  static final String SUPERUSER = "postgres";

  /**
   * What an acknowledged commit needs to survive {@code kill -9}; zonky's defaults give that up.
   */
  private static final Map<String, String> SETTINGS =
      new TreeMap<>(
          Map.of(
              "fsync", "on",
              "synchronous_commit", "on",
              "full_page_writes", "on",
              "max_connections", "200",
              "listen_addresses", "127.0.0.1",
              "unix_socket_directories", "",
              "password_encryption", "scram-sha-256",
              "timezone", "UTC",
              "log_timezone", "UTC"));

  private static final List<String> INITDB =
      List.of(
          "--username=" + SUPERUSER,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--data-checksums");

  private final Path folder;
  private final Path data;
  private final int port;
  private final Account superuser;
  private final RunAs runAs;
  private final Path bin;

  public PostgresqlServer(Path folder, int port, String superuserPassword) throws IOException {
    this.folder = Files.createDirectories(folder.toAbsolutePath());
    this.data = this.folder.resolve("data");
    this.port = port;
    this.superuser = new Account(SUPERUSER, superuserPassword);
    this.runAs = RunAs.here();
    this.bin = PostgresqlBinaries.unpackInto(this.folder);
    if (!Files.exists(data)) {
      initialise();
    }
    runAs.own(this.folder);
  }

  /** What a new server would be: its programs and how it is initialised, as a short name. */
  public static String kind() throws IOException {
    return PostgresqlBinaries.name() + "-" + Integer.toHexString(INITDB.hashCode());
  }

  /**
   * Starts the server as a process of its own, after one that a killed program left here was
   * stopped; it is not ready yet when this returns.
   */
  public Process launch(Path log) throws IOException {
    stop();
    new PostmasterPid(data).forgetStranger();
    List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data.toString()));
    command.addAll(List.of("-p", Integer.toString(port)));
    SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return OwnSession.start(new ProcessBuilder(runAs.command(command)), log);
  }

  /** Fast shutdown: open transactions are rolled back, and the next start needs no recovery. */
  public void stop() throws IOException {
    if (running().isPresent()) {
      Commands.run(
          runAs.command(
              List.of(program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w", "-s")));
    }
  }

  /** The server that runs on this data, whoever started it. */
  public Optional<ProcessHandle> running() {
    return new PostmasterPid(data).process();
  }

  public int port() {
    return port;
  }

  Account superuser() {
    return superuser;
  }

  /**
   * In a folder that gets its name when it is complete: a kill halfway leaves nothing half made.
   */
  private void initialise() throws IOException {
    Path unfinished = Files.createTempDirectory(folder, "data-");
    Path passwordFile = Files.createTempFile(folder, "initdb-", "");
    try {
      Files.writeString(passwordFile, superuser.password());
      runAs.own(folder);
      Commands.run(runAs.command(initdb(unfinished, passwordFile)));
      Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.delete(passwordFile);
    }
  }

  private List<String> initdb(Path target, Path passwordFile) {
    List<String> command =
        new ArrayList<>(
            List.of(program("initdb"), "--pgdata=" + target, "--pwfile=" + passwordFile));
    command.addAll(INITDB);
    return command;
  }

  private String program(String name) {
    return bin.resolve(name).toString();
  }
}
