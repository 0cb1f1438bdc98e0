package nl.praktijklerenplus.platform.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says in the OpenAPI document which fields of an answer are always there, and which of them may be
 * null: a component of a record is there unless it is left out when empty, and it is something
 * unless it is Optional, a boxed number or {@link Nullable}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswersInOpenApi implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final Set<DotName> MAYBE =
      Stream.of(Optional.class, Integer.class, Long.class, Double.class, Boolean.class)
          .map(DotName::createSimple)
          .collect(Collectors.toSet());

  /** A field of an answer. */
  private record Field(boolean always, boolean nullable) {}

  private final IndexView index;
  private final List<Map<String, Field>> records;

  /** Made while the service is built, of all its classes. */
  public AnswersInOpenApi(IndexView index) {
    this.index = index;
    this.records =
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).map(this::fields).toList();
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
      api.getComponents().getSchemas().values().forEach(this::complete);
    }
  }

  /**
   * Records with the same fields have the same form; where they differ nothing is promised. What
   * may be of several forms is itself of none.
   */
  private void complete(Schema schema) {
    if (schema.getOneOf() != null) {
      schema.setType(null);
    }
    Map<String, Schema> properties = schema.getProperties();
    if (properties == null) {
      return;
    }
    List<Map<String, Field>> forms =
        records.stream()
            .filter(fields -> fields.keySet().equals(properties.keySet()))
            .distinct()
            .toList();
    if (forms.size() == 1) {
      forms.getFirst().forEach((name, field) -> complete(schema, name, field));
    }
  }

  private static void complete(Schema schema, String name, Field field) {
    List<String> required = schema.getRequired();
    if (field.always && (required == null || !required.contains(name))) {
      schema.addRequired(name);
    }
    if (field.nullable) {
      schema.addProperty(name, orNull(schema.getProperties().get(name)));
    }
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() != null) {
      return OASFactory.createSchema()
          .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
          .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
    // Of what nothing is said may be null as well.
    return schema.getType() == null || schema.getType().contains(SchemaType.NULL)
        ? schema
        : schema.addType(SchemaType.NULL);
  }

  private Map<String, Field> fields(ClassInfo type) {
    return type.recordComponents().stream()
        .flatMap(component -> fields(type, component))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  private Stream<Map.Entry<String, Field>> fields(ClassInfo type, RecordComponentInfo component) {
    FieldInfo field = type.field(component.name());
    ClassInfo inner =
        field.hasAnnotation(UNWRAPPED) ? index.getClassByName(field.type().name()) : null;
    return inner == null
        ? Stream.of(Map.entry(name(field), field(type, field)))
        : fields(inner).entrySet().stream();
  }

  private static String name(FieldInfo field) {
    return Optional.ofNullable(field.annotation(PROPERTY))
        .map(AnnotationInstance::value)
        .map(value -> value.asString())
        .orElseGet(field::name);
  }

  private static Field field(ClassInfo type, FieldInfo field) {
    boolean leftOut = field.hasAnnotation(INCLUDE) || type.hasDeclaredAnnotation(INCLUDE);
    boolean maybe =
        MAYBE.contains(field.type().name())
            || field.hasAnnotation(NULLABLE)
            || field.type().hasAnnotation(NULLABLE);
    return new Field(!leftOut, maybe && !leftOut);
  }
}
