package nl.praktijklerenplus.platform.testkit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Spoils what was right. */
final class Wrong {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "'; drop table event; --",
          "\u0000",
          "\ud800",
          "\u202e\ud83d\ude00",
          "<script>alert(1)</script>",
          "2022-02-30",
          "9999-12-31",
          "-1",
          "99999999999999999999",
          "null",
          "../../etc/passwd",
          "%00%ff",
          // What makes the first line of a request longer than 4 kB never reaches us.
          "a".repeat(400));

  private static final List<byte[]> BODIES =
      List.of(
          bytes(""),
          bytes("{"),
          bytes("null"),
          bytes("[]"),
          bytes("\"tekst\""),
          bytes("1e400"),
          bytes("{\"datum\":\"2022-04-04\",\"datum\":1}"),
          bytes("[".repeat(5_000)),
          bytes("{\"a\":".repeat(2_000)),
          bytes("<html></html>"),
          new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'},
          new byte[] {0, 1, 2, 3},
          "{\"datum\":\"2022-04-04\"}".getBytes(StandardCharsets.UTF_16));

  private final Random random;

  Wrong(Random random) {
    this.random = random;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  byte[] body() {
    return BODIES.get(random.nextInt(BODIES.size()));
  }

  /** The object with one member missing, of another type, or too many. */
  ObjectNode object(ObjectNode right) {
    ObjectNode wrong = right.deepCopy();
    List<String> names = new ArrayList<>();
    wrong.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(4) == 0) {
      return wrong.put("onbekend" + random.nextInt(9), text());
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      wrong.remove(name);
    } else {
      wrong.set(name, value());
    }
    return wrong;
  }

  private JsonNode value() {
    return switch (random.nextInt(8)) {
      case 6 -> TextNode.valueOf("a".repeat(5_000));
      case 0 -> NullNode.getInstance();
      case 1 -> IntNode.valueOf(-random.nextInt(1_000));
      case 2 -> DoubleNode.valueOf(1.5);
      case 3 -> BigIntegerNode.valueOf(java.math.BigInteger.TWO.pow(70));
      case 4 -> JsonNodeFactory.instance.objectNode().put("naam", text());
      case 5 -> JsonNodeFactory.instance.arrayNode().add(text()).addNull();
      default -> TextNode.valueOf(text());
    };
  }
}
