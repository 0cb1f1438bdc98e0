package nl.praktijklerenplus.lokaal.importeren;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines one by one and never holds more than {@link #LIMIT} bytes of one. */
final class LineReader implements AutoCloseable {

  static final int LIMIT = 1 << 20;

  private final InputStream in;
  private int number;

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line, or empty at the end of the file. */
  Optional<RawLine> next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    number++;
    return Optional.of(restOfLine(first));
  }

  private RawLine restOfLine(int first) throws IOException {
    var line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    for (int next = first; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() < LIMIT) {
        line.write(next);
      } else if (next != '\r') {
        tooLong = true;
      }
    }
    return new RawLine(number, tooLong ? new byte[0] : line.toByteArray(), tooLong);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
