package nl.praktijklerenplus.lokaal.importeren;

import java.nio.charset.StandardCharsets;

/**
 * A line as it stands in the file.
 *
 * @param bytes without line ending; empty when the line is too long to be held
 */
record RawLine(int number, byte[] bytes, boolean tooLong) {

  boolean isEmpty() {
    return !tooLong && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
  }
}
