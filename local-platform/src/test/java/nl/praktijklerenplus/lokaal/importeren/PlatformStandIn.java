package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Four stand-ins, and an import of lines into them. */
final class PlatformStandIn implements AutoCloseable {

  final List<String> journal = Collections.synchronizedList(new ArrayList<>());
  final ServiceStandIn intake;
  final ServiceStandIn placement;
  final ServiceStandIn certification;
  final ServiceStandIn reporting;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  boolean proef;
  boolean stopBijFout;
  Duration patience = Duration.ofSeconds(20);

  PlatformStandIn() throws IOException {
    intake = of(Service.INTAKE, "KandidaatAanmelden", "TrajectPauzeren", "UitvalVastleggen");
    placement = of(Service.PLACEMENT, "WerkgeverWerven", "StageStarten", "StagebezoekAfleggen");
    certification = of(Service.CERTIFICATION, "ErkenningstrajectStarten", "OpdrachtAfronden");
    reporting = of(Service.REPORTING, "DoelstellingVastleggen");
  }

  private ServiceStandIn of(Service service, String... commands) throws IOException {
    var all = Stream.concat(Arrays.stream(commands), Stream.of("GebeurtenisCorrigeren"));
    return new ServiceStandIn(service, journal, all.toArray(String[]::new));
  }

  Stream<ServiceStandIn> services() {
    return Stream.of(intake, placement, certification, reporting);
  }

  /** Imports the lines as a file of source {@code bron} and returns the exit code. */
  int run(Path folder, String... lines) throws IOException {
    return runFiles(Files.write(folder.resolve("bron.jsonl"), List.of(lines)));
  }

  int runFiles(Path... files) {
    Map<String, URI> addresses =
        services().collect(Collectors.toMap(s -> s.service.naam(), ServiceStandIn::address));
    var opdracht =
        new ImportOpdracht(
            List.of(files),
            Optional.of("bron"),
            proef,
            stopBijFout,
            addresses,
            () -> "geheim",
            new byte[] {1, 2, 3});
    return Importeren.run(opdracht, patience, new PrintWriter(out), new PrintWriter(err));
  }

  List<String> results() {
    return out.toString().lines().toList();
  }

  static String line(String sleutel, String commando, String more) {
    return "{\"sleutel\":\"%s\",\"commando\":\"%s\",\"datum\":\"2022-05-01\"%s}"
        .formatted(sleutel, commando, more);
  }

  @Override
  public void close() {
    services().forEach(ServiceStandIn::close);
  }
}
