package nl.praktijklerenplus.lokaal.acceptatie;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks the reporting service, as any dashboard would. */
public final class Rapportage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final Supplier<String> token;

  public Rapportage(URI service, Supplier<String> token) {
    this.service = service;
    this.token = token;
  }

  String antwoord(Vraag vraag) throws IOException {
    var antwoord =
        get("/v1/indicatoren/%s?peildatum=%s".formatted(vraag.indicator(), vraag.peildatum()));
    var waarde = antwoord.path("waarde").asText();
    return vraag.metDoel()
        ? antwoord.path("doel").path("streefwaarde").asText("geen") + " / " + waarde
        : waarde;
  }

  private JsonNode get(String path) throws IOException {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token.get())
            .header("Accept", "application/json")
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IOException("HTTP " + response.statusCode());
      }
      return JSON.readTree(response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
