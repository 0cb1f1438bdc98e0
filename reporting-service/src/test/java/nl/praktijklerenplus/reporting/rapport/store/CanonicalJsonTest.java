package nl.praktijklerenplus.reporting.rapport.store;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalJsonTest {

  @Test
  void namesAreSortedAndThereIsNoWhiteSpace() {
    assertThat(canonical("{ \"b\" : [ 1 , { } , [ ] ], \"a\" : null, \"B\" : true }"))
        .isEqualTo("{\"B\":true,\"a\":null,\"b\":[1,{},[]]}");
  }

  @Test
  void textsAreEscapedOnlyWhereTheyMustBe() {
    assertThat(canonical("\"\\u00e9\\u001f\\n\\/\\\"\\\\\""))
        .isEqualTo("\"\u00e9\\u001f\\n/\\\"\\\\\"");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "12.0, 12",
    "-0.50, -0.5",
    "333333333.33333329, 333333333.3333333",
    "1E30, 1e+30",
    "2e-3, 0.002",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "-1.25e-27, -1.25e-27",
    "0.0, 0"
  })
  void numbersAreWrittenAsEcmaScriptDoes(String number, String canonical) {
    assertThat(canonical(number)).isEqualTo(canonical);
  }

  @Test
  void theHashIsThatOfTheBytes() {
    assertThat(CanonicalJson.hash("abc".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatIsNoJsonIsOneText() {
    assertThat(CanonicalJson.read("geen JSON".getBytes(StandardCharsets.UTF_8)).textValue())
        .isEqualTo("geen JSON");
  }

  private static String canonical(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new String(CanonicalJson.bytes(CanonicalJson.read(bytes)), StandardCharsets.UTF_8);
  }
}
