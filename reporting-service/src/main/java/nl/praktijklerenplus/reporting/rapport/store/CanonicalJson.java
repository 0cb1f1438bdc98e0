package nl.praktijklerenplus.reporting.rapport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * The one way to write a document, by RFC 8785, so that it has one hash: names in the order of
 * their UTF-16 code units, no white space, texts escaped only where they must be, and numbers as
 * ECMAScript writes them.
 */
final class CanonicalJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  static byte[] bytes(JsonNode document) {
    CanonicalJson writer = new CanonicalJson();
    writer.write(document);
    return writer.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What is no JSON is taken as one text. */
  static JsonNode read(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException notJson) {
      return new TextNode(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256, in hexadecimal. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(JsonNode node) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> quote(node.textValue());
      case NUMBER ->
          text.append(node.isIntegralNumber() ? node.asText() : number(node.doubleValue()));
      case BOOLEAN, NULL -> text.append(node.asText());
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("not JSON: " + node.getNodeType());
    }
  }

  private void object(JsonNode node) {
    SortedSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    String before = "{";
    for (String name : names) {
      text.append(before);
      quote(name);
      text.append(':');
      write(node.get(name));
      before = ",";
    }
    text.append(names.isEmpty() ? "{}" : "}");
  }

  private void array(JsonNode node) {
    String before = "[";
    for (JsonNode part : node) {
      text.append(before);
      write(part);
      before = ",";
    }
    text.append(node.isEmpty() ? "[]" : "]");
  }

  private void quote(String value) {
    text.append('"');
    value.chars().forEach(unit -> text.append(escaped((char) unit)));
    text.append('"');
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
    };
  }

  /** Plain, and with an exponent where it is very large or very small. */
  private static String number(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = exact.precision() - exact.scale() - 1;
    if (exponent > -7 && exponent < 21) {
      return exact.toPlainString();
    }
    String digits = exact.unscaledValue().abs().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return (exact.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e" : "e+")
        + exponent;
  }
}
