package nl.praktijklerenplus.platform.json;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object into a record. The record's component types say what is asked: {@code
 * Optional} may be absent, everything else is required; unknown members are faults too. One
 * instance a reading.
 */
public final class RecordReader {

  private final List<FieldError> errors = new ArrayList<>();
  private final ValueReader values;

  public RecordReader(ReferenceCodes codes, LocalDate day) {
    this.values = new ValueReader(this, codes, day);
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  public void error(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /** The record, or empty with the reasons in {@link #errors()}. */
  public <R> Optional<R> read(Class<R> type, ObjectNode json) {
    int before = errors.size();
    unknown(type, json, "");
    Object[] arguments = arguments(type, json, "");
    return errors.size() > before ? Optional.empty() : Optional.of(construct(type, arguments));
  }

  /** Some components of a record, by name, as a correction gives them. */
  public Map<String, Object> readSome(Class<?> type, Map<String, JsonNode> members) {
    Map<String, Object> read = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (members.containsKey(component.getName())) {
        read.put(
            component.getName(),
            values.read(component, members.get(component.getName()), component.getName()));
      }
    }
    return read;
  }

  Object nested(Class<?> type, JsonNode json, String path) {
    if (!(json instanceof ObjectNode object)) {
      error(path, "moet een object zijn");
      return null;
    }
    int before = errors.size();
    unknown(type, object, path + ".");
    Object[] arguments = arguments(type, object, path + ".");
    return errors.size() > before ? null : construct(type, arguments);
  }

  private Object[] arguments(Class<?> type, ObjectNode json, String path) {
    return Arrays.stream(type.getRecordComponents())
        .map(
            component ->
                values.read(component, json.get(component.getName()), path + component.getName()))
        .toArray();
  }

  private void unknown(Class<?> type, ObjectNode json, String path) {
    Set<String> known =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                error(path + name, "dit veld bestaat niet; laat het weg");
              }
            });
  }

  private static <R> R construct(Class<R> type, Object[] arguments) {
    try {
      var types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
