package nl.praktijklerenplus.e2e;

import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What partners can copy works, and needs nothing but what is published. */
@ExtendWith(SharedPlatform.class)
@Order(8)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamplesTest {

  private static final String ORGANISATION = "werkdag";
  private static final Pattern STUDENT = Pattern.compile("student (\\S+) is ingestroomd");
  private static final Pattern PATH = Pattern.compile("(/v1|…)/[a-z0-9/{}.-]+[a-z0-9}]");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Platform platform;
  private static String kafka;
  private static String person;
  private static List<String> lines = List.of();

  @BeforeAll
  static void up(SharedPlatform.Running running) {
    platform = running.platform();
    kafka = "127.0.0.1:" + running.partners();
  }

  @Test
  @Order(1)
  void thePortalTakesAPersonFromKandidaatToErkenningAndReadsTheReport() {
    Example portal = Example.in("portal", environment());
    portal.needsNode();
    portal.run("npm", "run", "types");
    portal.run("npm", "run", "build");
    String said = portal.run("npm", "start");
    var student = STUDENT.matcher(said);
    assertThat(student.find()).as(said).isTrue();
    person = student.group(1);
    assertThat(said).contains("is behaald").contains("\"ErkenningBehaald\"");
    assertThat(said).containsPattern("erkenningen-behaald .*\"waarde\":[1-9]");
  }

  @Test
  @Order(2)
  void aRequestOverKafkaIsAnsweredOnTheOrganisationsOwnTopic() throws Exception {
    UUID request = UUID.randomUUID();
    send(request, "V-" + request);
    lines = follow(ORGANISATION, ORGANISATION);
    assertThat(lines)
        .filteredOn(line -> line.contains(request.toString()))
        .singleElement()
        .asString()
        .startsWith("AanmeldingAanvaard ");
  }

  @Test
  @Order(3)
  void whoFollowsAnOrganisationHearsOfItsStudentsAndOfNobodyElses() throws Exception {
    assertThat(followed(lines)).isEqualTo(ofTheOrganisation());
    assertThat(lines).noneMatch(line -> line.startsWith("IntakegesprekGevoerd "));
    assertThat(lines).anyMatch(line -> line.startsWith("WerkgeverGeworven "));
    assumeThat(person).as("wie het portaal tot een erkenning bracht").isNotNull();
    assertThat(lines)
        .anyMatch(line -> line.startsWith("ErkenningBehaald ") && line.contains(person));
  }

  @Test
  @Order(4)
  void anotherOrganisationCannotFollowIt() {
    assertThatThrownBy(() -> follow(ORGANISATION, "permens"))
        .hasMessageContaining("Kafka laat u hier niet toe");
  }

  /** What the chapter for partners names is there: each path in the document of some service. */
  @Test
  @Order(5)
  void everyPathOfTheReadmesJourneyIsAnOperationThatIsPublished() throws Exception {
    List<String> published = paths();
    List<String> named =
        PATH.matcher(chapter())
            .results()
            .map(found -> found.group().replaceAll("\\s+", ""))
            .toList();
    assertThat(named).hasSizeGreaterThan(12);
    assertThat(named)
        .allSatisfy(path -> assertThat(published).as(path).anyMatch(one -> isPath(one, path)));
  }

  @Test
  @Order(6)
  void theReadmeTellsToDoWhatIsDoneHere() throws Exception {
    assertThat(chapter())
        .contains("npm run types && npm run build")
        .contains("npm start")
        .contains("java -cp 'local-platform/target/lib/*' examples/volgen/Volg.java");
  }

  private static String chapter() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int begin = readme.indexOf("### From kandidaat to erkenning");
    return readme.substring(begin, readme.indexOf("\n## ", begin));
  }

  /** In the chapter a path may begin where the one before ended: …/instroom. */
  private static boolean isPath(String published, String named) {
    String form = "\\Q" + published.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
    return named.startsWith("…") ? published.endsWith(named.substring(1)) : named.matches(form);
  }

  private static List<String> paths() throws Exception {
    Caller caller = new Caller(platform, platform.token("projectleider"));
    List<String> paths = new ArrayList<>();
    for (int service = 0; service < 4; service++) {
      JsonNode document = JSON.readTree(caller.get(service, "/v1/openapi.json").body());
      document.get("paths").fieldNames().forEachRemaining(path -> paths.add("/v1" + path));
    }
    paths.add("/v1/openapi.json");
    return paths;
  }

  /** The first time from the beginning, then from where it stopped. */
  private static List<String> follow(String organisation, String name) {
    return Example.in("volgen", Map.of("PLP_STILTE", "8"))
        .run(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            Path.of("..", "local-platform", "target", "lib").toAbsolutePath().normalize() + "/*",
            "Volg.java",
            kafka,
            organisation,
            properties(name))
        .lines()
        .toList();
  }

  private static String properties(String name) {
    return platform.folder().resolve("partners").resolve(name + ".properties").toString();
  }

  /** Whom a reader keeps who drops what it is told to drop, but for who was forgotten. */
  private static Set<String> followed(List<String> lines) {
    Map<String, String> last = new TreeMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", 4);
      if (words[0].equals("vergeet") && !"StudentVergeten".equals(last.get(words[1]))) {
        last.remove(words[1]);
      } else if (line.contains("\"student\":\"" + words[words.length > 2 ? 2 : 0] + "\"")) {
        last.put(words[2], words[0]);
      }
    }
    return last.keySet();
  }

  private static Set<String> ofTheOrganisation() throws Exception {
    Caller caller = new Caller(platform, platform.token("projectleider"));
    Set<String> students = new TreeSet<>();
    String next = "/v1/studenten?limiet=100&organisatie=" + ORGANISATION;
    while (next != null) {
      JsonNode page = JSON.readTree(caller.get(0, next).body());
      page.get("items").forEach(one -> students.add(one.get("student").textValue()));
      next = page.at("/_links/next/href").textValue();
    }
    return students;
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    List.of("INTAKE", "PLACEMENT", "CERTIFICATION", "REPORTING")
        .forEach(
            name ->
                environment.put(
                    "PLP_" + name, "http://localhost:" + (platform.port() + environment.size())));
    List.of("begeleider", "jobcoach", "praktijkopleider", "rmt", "nova", "projectleider")
        .forEach(role -> environment.put("TOKEN_" + role.toUpperCase(), platform.token(role)));
    return environment;
  }

  private static void send(UUID request, String code) throws Exception {
    var message =
        new ProducerRecord<>(
            "plp.aanmeldingen." + ORGANISATION,
            code,
            """
            {"code":"%s","organisatie":"werkdag","doorverwijzer":"BEGELEIDER","doelgroep":"ANDERS","datum":"2024-01-08"}
            """
                .formatted(code));
    Map.of(
            "ce_id", request.toString(),
            "ce_specversion", "1.0",
            "ce_source", "urn:nld:werkdag:clientregistratie",
            "ce_type", "nl.praktijklerenplus.aanmeldingen.kandidaat-aanmelden.v1",
            "content-type", "application/json")
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
      producer.send(message).get();
    }
  }

  private static Properties connection() throws IOException {
    Properties connection = new Properties();
    try (var file = new FileReader(properties(ORGANISATION))) {
      connection.load(file);
    }
    connection.put("bootstrap.servers", kafka);
    return connection;
  }
}
