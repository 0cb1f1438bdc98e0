package nl.praktijklerenplus.reporting.indicator.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A view's versioned catalogue as a release brings it; one that was released stays. */
public final class CatalogueFile {

  /** The Theory of Change as it is shown now. */
  public static final String TOC = "toc-1";

  /** The baancreatiemodel as it is shown now. */
  public static final String BAANCREATIE = "baancreatie-1";

  private CatalogueFile() {}

  /**
   * @param name with its version, as in toc-1
   */
  public static ObjectNode read(String name) {
    String file = "contracts/catalogi/" + name + ".json";
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return (ObjectNode) JsonMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
