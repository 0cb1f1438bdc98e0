package nl.praktijklerenplus.platform.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** One fixed instance of any record, with every optional value present. */
final class Samples {

  static final String SECRET = "KANARIE";

  private Samples() {}

  static Object of(Class<?> type) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(type.getRecordComponents())
              .map(component -> value(component.getGenericType(), component.getName()))
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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
      case "java.util.UUID" -> UUID.nameUUIDFromBytes(name.getBytes());
      case "java.lang.String" -> name;
      case "java.time.LocalDate" -> LocalDate.of(2022, 4, 25);
      case "java.math.BigDecimal" -> new BigDecimal("16.5");
      case "int", "java.lang.Integer" -> 3;
      case "boolean" -> true;
      default -> type == VrijeTekst.class ? new VrijeTekst(SECRET) : of(type);
    };
  }
}
