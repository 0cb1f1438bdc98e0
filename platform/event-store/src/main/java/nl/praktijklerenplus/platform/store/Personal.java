package nl.praktijklerenplus.platform.store;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** Finds what is personal in a record. */
final class Personal {

  private Personal() {}

  static boolean in(Object value) {
    return switch (value) {
      case Persoonsgegeven<?> _ -> true;
      case Optional<?> optional -> optional.filter(Personal::in).isPresent();
      case Collection<?> values -> values.stream().anyMatch(Personal::in);
      case Map<?, ?> map -> in(map.values());
      case Record holder ->
          Arrays.stream(holder.getClass().getRecordComponents())
              .anyMatch(component -> in(read(component, holder)));
      case null, default -> false;
    };
  }

  /** May the value of this component be told to others? */
  static boolean staysInside(RecordComponent component) {
    return isSealed(component)
        || component.getGenericType().getTypeName().contains(VrijeTekst.class.getName());
  }

  /** Is the value of this component kept sealed? */
  static boolean isSealed(RecordComponent component) {
    return component.getGenericType().getTypeName().contains(Persoonsgegeven.class.getName());
  }

  static Object read(RecordComponent component, Object holder) {
    try {
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
