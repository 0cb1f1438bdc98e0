package nl.praktijklerenplus.reporting.indicator.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a view's versioned catalogue: data of a release, not code. */
final class Catalogue {

  private Catalogue() {}

  static ObjectNode read(String name) {
    String file = "contracts/catalogi/" + name + ".json";
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return (ObjectNode) JsonMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
