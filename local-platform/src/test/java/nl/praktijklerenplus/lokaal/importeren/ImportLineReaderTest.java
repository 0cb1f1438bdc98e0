package nl.praktijklerenplus.lokaal.importeren;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportLineReaderTest {

  @Test
  void numbers_the_lines_and_needs_no_line_ending_after_the_last() throws IOException {
    var reader = new LineReader(text("een\n\ndrie"));
    assertThat(content(reader)).isEqualTo("1:een");
    assertThat(content(reader)).isEqualTo("2:");
    assertThat(content(reader)).isEqualTo("3:drie");
    assertThat(reader.next()).isEmpty();
  }

  @Test
  void holds_a_line_of_exactly_the_limit() throws IOException {
    var reader = new LineReader(text("x".repeat(LineReader.LIMIT) + "\nna"));
    assertThat(reader.next().orElseThrow().tooLong()).isFalse();
    assertThat(content(reader)).isEqualTo("2:na");
  }

  @Test
  void drops_a_longer_line_and_goes_on_with_the_next() throws IOException {
    var reader = new LineReader(text("x".repeat(LineReader.LIMIT + 1) + "\nna"));
    var line = reader.next().orElseThrow();
    assertThat(line.tooLong()).isTrue();
    assertThat(line.bytes()).isEmpty();
    assertThat(content(reader)).isEqualTo("2:na");
  }

  @Test
  void skips_a_very_long_line() throws IOException {
    var reader = new LineReader(new SequenceInputStream(new Endless(20L << 20), text("\nna")));
    assertThat(reader.next().orElseThrow().tooLong()).isTrue();
    assertThat(content(reader)).isEqualTo("2:na");
  }

  private static String content(LineReader reader) throws IOException {
    var line = reader.next().orElseThrow();
    return line.number() + ":" + new String(line.bytes(), StandardCharsets.UTF_8);
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
