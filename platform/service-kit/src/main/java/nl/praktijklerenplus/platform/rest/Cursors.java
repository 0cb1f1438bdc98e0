package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Cursors as callers carry them: where a page ended, signed together with the question, so that
 * nobody makes one up or uses it for another list, other filters or another organisatie.
 */
@ApplicationScoped
class Cursors {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final HmacKey key;

  Cursors(HmacKey key) {
    this.key = key;
  }

  /**
   * @param question all that must be the same for the next page
   */
  String write(String question, Object place) {
    try {
      byte[] row = MAPPER.writeValueAsBytes(place);
      return ENCODER.encodeToString(row) + "." + ENCODER.encodeToString(signature(question, row));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty when this cursor is not one that was given out for this question. */
  <T> Optional<T> read(String question, String cursor, Class<T> place) {
    try {
      String[] parts = cursor.split("\\.", -1);
      byte[] row = Base64.getUrlDecoder().decode(parts[0]);
      byte[] given = Base64.getUrlDecoder().decode(parts[parts.length - 1]);
      return parts.length == 2 && MessageDigest.isEqual(given, signature(question, row))
          ? Optional.of(MAPPER.readValue(row, place))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] signature(String question, byte[] row) {
    return key.hmac("cursor\n" + question + "\n" + new String(row, StandardCharsets.UTF_8));
  }
}
