package nl.praktijklerenplus.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as Docker Compose reads it: anchors and merge keys resolved. */
record ComposeFile(Path project, JsonNode content) {

  static ComposeFile read() throws IOException {
    var project = Path.of("").toAbsolutePath().getParent();
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Object loaded = yaml.load(Files.readString(project.resolve("docker-compose.yml")));
    return new ComposeFile(project, new ObjectMapper().valueToTree(loaded));
  }

  JsonNode service(String name) {
    return content.path("services").path(name);
  }
}
