package nl.praktijklerenplus.benchmarks.reporting;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.benchmarks.Service;
import nl.praktijklerenplus.lokaal.identity.Rol;

/** A herbouw from the asking until it gives the figures. */
final class Build {

  private Build() {}

  static Duration run(Service service) throws IOException, InterruptedException {
    String token = service.token(Rol.BEHEERDER);
    Instant begin = Instant.now();
    JsonNode version = service.post(token, "projecties/cijfers/herbouw");
    String path = "projecties/cijfers/versies/" + version.get("versie").asInt();
    while (!state(version).equals("LIVE")) {
      if (state(version).equals("MISLUKT")) {
        throw new IOException(version.get("reden").asText());
      }
      Thread.sleep(100);
      version = service.get(token, path);
      System.err.printf(
          "\r%s %d/%d, %d/s      ",
          state(version),
          version.get("gelezen").asLong(),
          version.get("totaal").asLong(),
          version.get("perSeconde").asLong());
    }
    System.err.println();
    return Duration.between(begin, Instant.now());
  }

  private static String state(JsonNode version) {
    return version.get("toestand").asText();
  }
}
