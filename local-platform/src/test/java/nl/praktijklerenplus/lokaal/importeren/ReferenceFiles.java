package nl.praktijklerenplus.lokaal.importeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference files, and who takes their commands. */
final class ReferenceFiles {

  private static final Path FOLDER = Path.of("..", "contracts", "referentie");
  static final Path FIRST = FOLDER.resolve("eerste-projectjaar.jsonl");
  static final Path SECOND = FOLDER.resolve("tweede-projectjaar.jsonl");

  static final Map<Service, Set<String>> COMMANDS =
      Map.of(
          Service.INTAKE,
          Set.of(
              "KandidaatAanmelden",
              "IntakegesprekVoeren",
              "KandidaatAfsluiten",
              "StudentInstromen",
              "TrajectPauzeren",
              "TrajectHervatten",
              "UitvalVastleggen",
              "TerugkeerVastleggen",
              "MetingVastleggen",
              "TrajectAfronden"),
          Service.PLACEMENT,
          Set.of(
              "WerkgeverWerven",
              "WerkgeversgesprekVoeren",
              "LeerbedrijfErkennen",
              "LeerwerkplekAanbieden",
              "LeerwerkplekIntrekken",
              "LeermeesterAanstellen",
              "LeermeesterTrainen",
              "VoorlichtingHouden",
              "SamenwerkingAfspreken",
              "StageStarten",
              "StageWisselen",
              "StagebezoekAfleggen",
              "LeerprocesAanpassen",
              "KnelpuntMelden",
              "KnelpuntOplossen",
              "StageBeeindigen",
              "StageAfronden",
              "DienstverbandStarten",
              "DienstverbandBeeindigen",
              "NazorgcontactVastleggen"),
          Service.CERTIFICATION,
          Set.of(
              "ErkenningstrajectStarten",
              "OpdrachtAfronden",
              "WerkprocesBeoordelen",
              "RmtAanvragen",
              "RmtAkkoordVastleggen",
              "RmtAfwijzen",
              "AanmeldenNova",
              "ErkenningToekennen",
              "PraktijkverklaringUitreiken",
              "PraktijkverklaringIntrekken",
              "ErkenningstrajectStoppen"),
          Service.REPORTING,
          Set.of("ObservatieVastleggen", "DoelstellingVastleggen"));

  private ReferenceFiles() {}

  /** The service of a command; the one correction of the reference files is about a student. */
  static Service owner(String command) {
    return COMMANDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(command))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Service.INTAKE);
  }

  static List<ReadLine.Command> read(Path... files) {
    return Stream.of(files).flatMap(file -> read(file).stream()).collect(Collectors.toList());
  }

  private static List<ReadLine.Command> read(Path file) {
    var commands = new ArrayList<ReadLine.Command>();
    try (var reader = new LineReader(Files.newInputStream(file))) {
      for (var line = reader.next(); line.isPresent(); line = reader.next()) {
        LineParser.parse(line.get()).ifPresent(found -> commands.add((ReadLine.Command) found));
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return commands;
  }
}
