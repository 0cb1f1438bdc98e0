package nl.praktijklerenplus.platform.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.Identity;

/** The same event with other values, as a correction of its fields may make it. */
final class Variation {

  private final int seed;
  private final Map<String, List<?>> values;

  /**
   * @param values what a component may hold, by its name; enums, numbers and booleans need none
   */
  Variation(int seed, Map<String, List<?>> values) {
    this.seed = seed;
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  <E> E of(E event) {
    RecordComponent[] components = event.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] varied = Arrays.stream(components).map(one -> value(one, event)).toArray();
    try {
      var constructor = event.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (E) constructor.newInstance(varied);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(RecordComponent component, Object event) {
    Class<?> type = component.getType();
    if (isIdentity(component)) {
      return now(component, event);
    }
    if (values.containsKey(component.getName())) {
      return one(values.get(component.getName()));
    }
    if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    }
    if (type == int.class) {
      return seed % 14 - 1;
    }
    return type == boolean.class ? seed % 2 == 0 : now(component, event);
  }

  private Object one(List<?> choices) {
    return choices.get(seed % choices.size());
  }

  private static boolean isIdentity(RecordComponent component) {
    return component.isAnnotationPresent(Identity.class)
        || component.getGenericType().getTypeName().contains(UUID.class.getName());
  }

  private static Object now(RecordComponent component, Object event) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
