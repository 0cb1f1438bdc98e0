package nl.praktijklerenplus.platform.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Protected;
import nl.praktijklerenplus.platform.kernel.ProtectionClass;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** Reads one value of a declared type; what is wrong goes to the reader it works for. */
final class ValueReader {

  private static final int SHORT_TEXT = 200;
  private static final int LONG_TEXT = 4000;
  private static final int LONGEST_LIST = 100;
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int DECIMALS = 6;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private final RecordReader reader;
  private final ReferenceCodes codes;
  private final LocalDate day;

  ValueReader(RecordReader reader, ReferenceCodes codes, LocalDate day) {
    this.reader = reader;
    this.codes = codes;
    this.day = day;
  }

  Object read(RecordComponent component, JsonNode json, String path) {
    Object value = protect(component, read(component.getGenericType(), json, path, SHORT_TEXT));
    Referentie list = component.getAnnotation(Referentie.class);
    if (list != null) {
      codesIn(value).forEach(code -> checkCode(list.value(), code, path));
    }
    return value;
  }

  private static Object protect(RecordComponent component, Object value) {
    Protected as = component.getAnnotation(Protected.class);
    return as == null ? value : protect(as.value(), value);
  }

  private static Object protect(ProtectionClass as, Object value) {
    return switch (value) {
      case Persoonsgegeven<?>(var waarde, _) -> new Persoonsgegeven<>(waarde, as);
      case Optional<?> optional -> optional.map(inner -> protect(as, inner));
      case null, default -> value;
    };
  }

  private static List<String> codesIn(Object value) {
    return switch (value) {
      case String code -> List.of(code);
      case Optional<?> optional -> optional.map(ValueReader::codesIn).orElse(List.of());
      case List<?> list -> list.stream().flatMap(item -> codesIn(item).stream()).toList();
      case null, default -> List.of();
    };
  }

  private void checkCode(String list, String code, String path) {
    if (!codes.contains(list, code, day)) {
      reader.error(path, "'%s' staat niet in de lijst %s".formatted(code, list));
    }
  }

  private Object read(Type type, JsonNode json, String path, int longest) {
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized, json, path, longest);
    }
    if (json == null || json.isNull()) {
      return fault(path, "is verplicht");
    }
    return plain((Class<?>) type, json, path, longest);
  }

  private Object generic(ParameterizedType type, JsonNode json, String path, int longest) {
    Type inner = type.getActualTypeArguments()[0];
    if (type.getRawType() == Optional.class) {
      return json == null || json.isNull()
          ? Optional.empty()
          : Optional.ofNullable(read(inner, json, path, longest));
    }
    if (json == null || json.isNull()) {
      return fault(path, "is verplicht");
    }
    if (type.getRawType() == Persoonsgegeven.class) {
      return new Persoonsgegeven<>(read(inner, json, path, LONG_TEXT));
    }
    return list(inner, json, path);
  }

  private Object list(Type inner, JsonNode json, String path) {
    if (!json.isArray() || json.size() > LONGEST_LIST) {
      return fault(path, "moet een lijst zijn van ten hoogste %d".formatted(LONGEST_LIST));
    }
    return IntStream.range(0, json.size())
        .mapToObj(i -> read(inner, json.get(i), path + "[" + i + "]", SHORT_TEXT))
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }

  private Object plain(Class<?> type, JsonNode json, String path, int longest) {
    if (type == String.class) {
      return text(json, path, longest);
    }
    if (type == VrijeTekst.class) {
      String text = text(json, path, LONG_TEXT);
      return text == null ? null : new VrijeTekst(text);
    }
    if (type == UUID.class) {
      return json.isTextual() && UUID_FORM.matcher(json.textValue()).matches()
          ? UUID.fromString(json.textValue())
          : fault(path, "moet een UUID zijn");
    }
    if (type == LocalDate.class) {
      return date(json, path);
    }
    if (type == Instant.class) {
      return moment(json, path);
    }
    if (type == boolean.class) {
      return json.isBoolean()
          ? json.booleanValue()
          : faultOr(path, "moet true of false zijn", false);
    }
    if (type == int.class || type == Integer.class) {
      return json.canConvertToInt() && json.isIntegralNumber()
          ? json.intValue()
          : faultOr(path, "moet een geheel getal zijn", 0);
    }
    if (type == BigDecimal.class) {
      return json.isNumber() && isOrdinary(json.decimalValue())
          ? json.decimalValue()
          : fault(path, "moet een getal zijn met ten hoogste %d decimalen".formatted(DECIMALS));
    }
    return type.isEnum() ? constant(type, json, path) : reader.nested(type, json, path);
  }

  /** Written out in full it must stay a number that a person can read. */
  private static boolean isOrdinary(BigDecimal number) {
    return number.abs().compareTo(LARGEST) < 0 && number.stripTrailingZeros().scale() <= DECIMALS;
  }

  private String text(JsonNode json, String path, int longest) {
    if (!json.isTextual() || json.textValue().isBlank()) {
      fault(path, "moet een tekst zijn");
      return null;
    }
    if (json.textValue().length() > longest || json.textValue().indexOf('\0') >= 0) {
      fault(path, "moet een gewone tekst zijn van ten hoogste %d tekens".formatted(longest));
      return null;
    }
    return json.textValue();
  }

  private Object date(JsonNode json, String path) {
    try {
      LocalDate date = LocalDate.parse(json.asText());
      return date.getYear() >= 1900 && date.getYear() < 2200
          ? date
          : fault(path, "ligt te ver weg");
    } catch (DateTimeParseException e) {
      return fault(path, "moet een datum zijn, zoals 2022-04-25");
    }
  }

  private Object moment(JsonNode json, String path) {
    try {
      return OffsetDateTime.parse(json.asText()).toInstant();
    } catch (DateTimeParseException e) {
      return fault(path, "moet een moment zijn, zoals 2022-04-25T14:00:00Z");
    }
  }

  private Object constant(Class<?> type, JsonNode json, String path) {
    for (Object constant : type.getEnumConstants()) {
      if (json.isTextual() && ((Enum<?>) constant).name().equals(json.textValue())) {
        return constant;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return fault(path, "moet een van deze zijn: " + names);
  }

  private Object fault(String path, String message) {
    return faultOr(path, message, null);
  }

  private Object faultOr(String path, String message, Object value) {
    reader.error(path, message);
    return value;
  }
}
