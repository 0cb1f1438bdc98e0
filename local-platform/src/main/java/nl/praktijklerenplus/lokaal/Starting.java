package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import nl.praktijklerenplus.lokaal.acceptatie.AcceptatieTabel;
import nl.praktijklerenplus.lokaal.acceptatie.Rapportage;
import nl.praktijklerenplus.lokaal.identity.LocalIssuer;
import nl.praktijklerenplus.lokaal.identity.LoginServer;
import nl.praktijklerenplus.lokaal.identity.Rol;
import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.lokaal.parts.Journal;
import nl.praktijklerenplus.lokaal.parts.KeycloakPart;
import nl.praktijklerenplus.lokaal.parts.Platform;
import nl.praktijklerenplus.lokaal.parts.PlatformFailure;
import nl.praktijklerenplus.lokaal.parts.Supervisor;

/** From an idle folder to a platform that answers; and until its end. */
final class Starting {

  private final Plp plp;
  private final PlatformFolder folder;
  private final Journal journal;
  private final Supervisor supervisor;

  Starting(Plp plp, PlatformFolder folder, Journal journal) {
    this.plp = plp;
    this.folder = folder;
    this.journal = journal;
    this.supervisor = new Supervisor(journal);
  }

  int run(UpOptions options, PlatformPorts ports) throws IOException, PlatformFailure {
    Supervision.begin(folder);
    clearAway(options.clean());
    requireFree(ports);
    ports.save(folder);
    var end = StopOnSignal.of(supervisor, journal);
    try (var _ = login(ports)) {
      start(platform(ports, options), options.partners());
      firstYear(ports, options.firstYear() && !options.keycloak());
      Addresses.of(ports, plp.mapOption()).forEach(journal::say);
      journal.say(StopOnSignal.howToStop(plp.mapOption()));
      Supervision.ready(folder);
      throw new PlatformFailure(supervisor.awaitFailure());
    } finally {
      end.stop();
    }
  }

  private void clearAway(boolean clean) throws IOException {
    for (var part : Platform.stopOrphans(folder, PlatformPorts.saved(folder))) {
      journal.say("  %s was achtergebleven van een vorige keer en is gestopt".formatted(part));
    }
    if (clean) {
      folder.erase();
      folder.create();
      journal.say("De gegevens in %s zijn gewist".formatted(folder.root()));
    }
  }

  private static void requireFree(PlatformPorts ports) throws PlatformFailure {
    var taken = ports.taken();
    if (!taken.isEmpty()) {
      var list = new StringBuilder();
      taken.forEach(
          (part, port) ->
              list.append("Poort %d, voor %s, is al in gebruik.%n".formatted(port, part)));
      throw new PlatformFailure(
          list
              + "Stop wat daar luistert, of kies andere poorten, bijvoorbeeld: plp up --poort "
              + (ports.first() + 100));
    }
  }

  private Platform platform(PlatformPorts ports, UpOptions options)
      throws IOException, PlatformFailure {
    return options.keycloak()
        ? Platform.toStart(folder, ports, options.partners(), plp.project(), keycloak(ports))
        : Platform.toStart(folder, ports, options.partners(), plp.project());
  }

  private KeycloakPart keycloak(PlatformPorts ports) throws IOException, PlatformFailure {
    var keycloak = new KeycloakPart(folder, ports, plp.project(), new Secrets(folder.secrets()));
    keycloak.unpack();
    supervisor.start(List.of(keycloak));
    return keycloak;
  }

  /** Before the services: the pages send a browser there. */
  private LoginServer login(PlatformPorts ports) {
    return LoginServer.start(
        ports.of(PlatformPorts.LOGIN),
        LocalIssuer.of(new Secrets(folder.secrets())),
        ports.address("reporting-service"));
  }

  private void start(Platform platform, Optional<Integer> partners)
      throws IOException, PlatformFailure {
    journal.say("Starten in %s".formatted(folder.root()));
    supervisor.start(List.of(platform.postgresql(), platform.kafka()));
    if (partners.isPresent()) {
      new Partners(folder, plp.project()).letIn(platform.kafka().url());
      journal.say(
          "Organisaties komen bij Kafka binnen op 127.0.0.1:%d, elk met %s/CODE.properties"
              .formatted(partners.get(), folder.partners()));
    }
    try {
      platform.postgresql().provision();
    } catch (SQLException e) {
      throw new PlatformFailure("De databases zijn niet te maken: " + e.getMessage());
    }
    supervisor.start(platform.services());
  }

  private void firstYear(PlatformPorts ports, boolean wanted) throws IOException, PlatformFailure {
    var platform = new StartedPlatform(plp);
    if (wanted && !Files.exists(folder.firstYearLoaded())) {
      new FirstYear(plp.project(), platform, journal).load();
      Files.createFile(folder.firstYearLoaded());
    }
    if (Files.exists(folder.firstYearLoaded())) {
      var reporting = ports.address("reporting-service");
      journal.say("");
      AcceptatieTabel.regels(new Rapportage(reporting, () -> platform.token(Rol.PROJECTLEIDER)))
          .forEach(journal::say);
    }
  }
}
