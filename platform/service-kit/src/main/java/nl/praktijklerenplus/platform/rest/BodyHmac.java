package nl.praktijklerenplus.platform.rest;

import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A keyed hash of what was asked: it tells two bodies apart and gives away neither. */
@ApplicationScoped
class BodyHmac {

  private static final ObjectMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final HmacKey key;

  BodyHmac(HmacKey key) {
    this.key = key;
  }

  String of(String command, ObjectNode body) {
    try {
      String text = command + SORTED.writeValueAsString(SORTED.convertValue(body, Map.class));
      return HexFormat.of().formatHex(key.hmac(text));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
