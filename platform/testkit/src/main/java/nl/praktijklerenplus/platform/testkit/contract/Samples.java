package nl.praktijklerenplus.platform.testkit.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.Referentie;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/**
 * One fixed instance of any record, with every optional value present. A component of the same name
 * has the same value everywhere, so that the events of all services tell of one student.
 */
final class Samples {

  static final String SECRET = "KANARIE";

  private static final Map<String, String> TEXTS =
      Map.of(
          "code", "W01",
          "werkgeverCode", "W01",
          "branche", "Zorg",
          "leerbedrijfId", "100123456",
          "onderwerp", "leerwerkplekken",
          "bron", "interviews 2022",
          "indicator", "studenten-ingestroomd");

  static final LocalDate DAY = LocalDate.of(2022, 4, 25);

  private static final Instant MOMENT = Instant.parse("2022-04-25T16:00:00Z");

  private Samples() {}

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static Object of(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(type.getRecordComponents()).map(Samples::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component) {
    Referentie list = component.getAnnotation(Referentie.class);
    return list == null
        ? value(component.getGenericType(), component.getName())
        : value(component.getGenericType(), ReferenceFile.firstCode(list.value()));
  }

  private static Object value(Type type, String name) {
    if (type instanceof ParameterizedType parameterized) {
      Type inner = parameterized.getActualTypeArguments()[0];
      return switch (parameterized.getRawType().getTypeName()) {
        case "java.util.Optional" -> Optional.of(value(inner, name));
        case "java.util.List" -> List.of(value(inner, name));
        case "java.util.Map" -> Map.of();
        default -> new Persoonsgegeven<>(value(inner, SECRET));
      };
    }
    return plain((Class<?>) type, name);
  }

  private static Object plain(Class<?> type, String name) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getName()) {
      case "java.util.UUID" -> id(name);
      case "java.lang.String" -> TEXTS.getOrDefault(name, name);
      case "java.time.LocalDate" -> DAY;
      case "java.time.Instant" -> MOMENT;
      case "java.math.BigDecimal" -> new BigDecimal("20");
      case "int", "java.lang.Integer" -> 3;
      case "long" -> 3L;
      case "boolean" -> true;
      default -> type == VrijeTekst.class ? new VrijeTekst(SECRET) : of(type);
    };
  }
}
