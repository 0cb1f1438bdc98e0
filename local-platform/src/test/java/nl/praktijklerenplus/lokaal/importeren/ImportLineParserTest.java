package nl.praktijklerenplus.lokaal.importeren;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ImportLineParserTest {

  @Test
  void reads_a_command_with_its_sleutel() {
    assertThat(parse("{\"sleutel\":\"R1\",\"commando\":\"X\"}").label()).isEqualTo("R1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t", "\r"})
  void skips_an_empty_line(String text) {
    assertThat(LineParser.parse(raw(4, bytes(text)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          dit is geen JSON                        | geen geldige JSON
          {"sleutel":"R1"                         | geen geldige JSON
          {"sleutel":"R1"} {"sleutel":"R2"}       | geen geldige JSON
          {"sleutel":"R1","datum":1,"datum":2}    | een veld twee keer
          ["R1"]                                  | geen JSON-object
          "R1"                                    | geen JSON-object
          {"commando":"X"}                        | geen sleutel
          {"sleutel":7,"commando":"X"}            | geen sleutel
          {"sleutel":" ","commando":"X"}          | geen sleutel
          """)
  void explains_what_is_wrong_with_a_line_and_names_it_by_its_number(String text, String reason) {
    assertThat(parse(text))
        .isInstanceOfSatisfying(
            ReadLine.Unreadable.class,
            line -> {
              assertThat(line.label()).isEqualTo("regel 4");
              assertThat(line.reason()).contains(reason);
            });
  }

  @Test
  void refuses_malformed_utf_8() {
    var latin1 = "{\"sleutel\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(LineParser.parse(raw(4, latin1)).orElseThrow())
        .isInstanceOfSatisfying(
            ReadLine.Unreadable.class, line -> assertThat(line.reason()).contains("UTF-8"));
  }

  @Test
  void refuses_a_line_that_is_too_long() {
    assertThat(LineParser.parse(new RawLine(4, new byte[0], true)).orElseThrow())
        .isInstanceOfSatisfying(
            ReadLine.Unreadable.class, line -> assertThat(line.reason()).contains("1 MB"));
  }

  @Test
  void ignores_a_byte_order_mark_before_the_first_line_only() {
    var marked = bytes("\uFEFF{\"sleutel\":\"R1\"}");
    assertThat(LineParser.parse(raw(1, marked)).orElseThrow().label()).isEqualTo("R1");
    assertThat(LineParser.parse(raw(2, marked)).orElseThrow().label()).isEqualTo("regel 2");
  }

  private static ReadLine parse(String text) {
    return LineParser.parse(raw(4, bytes(text))).orElseThrow();
  }

  private static RawLine raw(int number, byte[] bytes) {
    return new RawLine(number, bytes, false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
