package nl.praktijklerenplus.platform.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.smallrye.mutiny.Multi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

  private static String csv(List<?>... rows) {
    return new String(
        Csv.of(Table.of(List.of("naam", "waarde"), List.of(rows))), StandardCharsets.UTF_8);
  }

  private static List<List<String>> read(String csv) throws IOException {
    try (MappingIterator<List<String>> rows =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .readValues(csv)) {
      return rows.readAll();
    }
  }

  @Test
  void aLineEndsWithCarriageReturnAndLineFeedAndTheHeaderIsAlwaysThere() {
    assertThat(csv()).isEqualTo("naam,waarde\r\n");
    assertThat(csv(List.of("a", 1), List.of("b", 2.5)))
        .isEqualTo("naam,waarde\r\na,1\r\nb,2.5\r\n");
  }

  @Test
  void whatIsNotThereIsEmptyAndNumbersAreNotTouched() {
    assertThat(csv(Arrays.asList(null, -1), List.of(Optional.empty(), Optional.of(-0.5))))
        .isEqualTo("naam,waarde\r\n,-1\r\n,-0.5\r\n");
    assertThat(csv(List.of(LocalDate.parse("2023-04-07"), true)))
        .isEqualTo("naam,waarde\r\n2023-04-07,true\r\n");
  }

  @Test
  void whatStandsInAValueComesBackAsItWas() throws IOException {
    String text = "één, \"twee\"\r\ndrie\nen ; vier";
    assertThat(read(csv(List.of(text, "€")))).last().isEqualTo(List.of(text, "€"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-1", "@som", "\t=1", "\r=1"})
  void textThatASpreadsheetWouldComputeIsOpenedWithAnApostrophe(String text) throws IOException {
    assertThat(read(csv(List.of(text, text)))).last().isEqualTo(List.of("'" + text, "'" + text));
    assertThat(read(csv(List.of("x" + text, "")))).last().isEqualTo(List.of("x" + text, ""));
  }

  @Test
  void rowsThatComeInPartsHaveOneHeader() {
    Multi<Stream<List<?>>> parts =
        Multi.createFrom()
            .items(Stream.of(), Stream.of(List.of("a", 1)), Stream.of(List.of("b", 2)));
    String all =
        Csv.of(List.of("naam", "waarde"), parts)
            .map(part -> new String(part, StandardCharsets.UTF_8))
            .collect()
            .with(java.util.stream.Collectors.joining())
            .await()
            .indefinitely();
    assertThat(all).isEqualTo("naam,waarde\r\na,1\r\nb,2\r\n");
  }
}
