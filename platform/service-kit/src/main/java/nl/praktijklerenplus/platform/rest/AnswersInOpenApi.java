package nl.praktijklerenplus.platform.rest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

import nl.praktijklerenplus.platform.store.Versioned;

/**
 * Says in the OpenAPI document which fields of an answer are always there, and which of them may be
 * null: a component of a record is there unless it is left out when empty, and it is something
 * unless it is Optional, a boxed number or {@link Nullable}. Also which answers need not come again
 * to who has them: those of one version of one thing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswersInOpenApi implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final DotName IGNORE = DotName.createSimple(JsonIgnore.class);
  private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
  private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
  private static final DotName NAMED =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
  private static final DotName MAP = DotName.createSimple(Map.class);
  private static final Set<DotName> MAYBE =
      Stream.of(Optional.class, Integer.class, Long.class, Double.class, Boolean.class)
          .map(DotName::createSimple)
          .collect(Collectors.toSet());
  private static final String REFERENCE = "#/components/schemas/";

  /**
   * A field of an answer.
   *
   * @param nullableValues of a map: whether what it holds may be null
   */
  private record Field(boolean always, boolean nullable, boolean nullableValues) {}

  /** A record and what it is in JSON. */
  private record Form(String name, boolean versioned, Map<String, Field> fields) {}

  private final IndexView index;
  private final List<Form> forms;

  /** Made while the service is built, of all its classes. */
  public AnswersInOpenApi(IndexView index) {
    this.index = index;
    this.forms =
        index.getKnownClasses().stream().filter(ClassInfo::isRecord).map(this::form).toList();
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
      api.getComponents().getSchemas().forEach(this::complete);
    }
    if (api.getPaths() != null) {
      api.getPaths().getPathItems().values().stream()
          .flatMap(path -> Stream.ofNullable(path.getGET()))
          .filter(this::givesOneVersion)
          .forEach(
              operation ->
                  operation
                      .getResponses()
                      .addAPIResponse(ApiDesignRules.UNCHANGED, OASFactory.createAPIResponse()));
    }
  }

  private boolean givesOneVersion(Operation operation) {
    return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
        .flatMap(answer -> Optional.ofNullable(answer.getContent()))
        .map(content -> content.getMediaType("application/json"))
        .map(json -> json.getSchema())
        .map(Schema::getRef)
        .stream()
        .anyMatch(
            form ->
                forms.stream().anyMatch(one -> one.versioned && form.equals(REFERENCE + one.name)));
  }

  /** What may be of several forms is itself of none. */
  private void complete(String name, Schema schema) {
    if (schema.getOneOf() != null) {
      schema.setType(null);
    }
    if (schema.getProperties() != null) {
      fields(name, schema.getProperties().keySet())
          .forEach((field, form) -> complete(schema, field, form));
    }
  }

  /**
   * Of the record of this name, or else of the only one with these fields: a generic record has a
   * name for each of its uses.
   */
  private Map<String, Field> fields(String name, Set<String> properties) {
    List<Form> same =
        forms.stream().filter(form -> form.fields.keySet().equals(properties)).toList();
    Collection<Map<String, Field>> named =
        same.stream().filter(form -> form.name.equals(name)).map(Form::fields).distinct().toList();
    Collection<Map<String, Field>> found =
        named.isEmpty() ? same.stream().map(Form::fields).distinct().toList() : named;
    return found.size() == 1 ? found.iterator().next() : Map.of();
  }

  private static void complete(Schema schema, String name, Field field) {
    List<String> required = schema.getRequired();
    if (field.always && (required == null || !required.contains(name))) {
      schema.addRequired(name);
    }
    Schema property = schema.getProperties().get(name);
    schema.addProperty(name, field.nullable ? orNull(property) : notNull(property));
    if (field.nullableValues) {
      property.setAdditionalPropertiesSchema(orNull(property.getAdditionalPropertiesSchema()));
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

  private static Schema notNull(Schema schema) {
    if (schema.getType() != null) {
      return schema.type(
          schema.getType().stream().filter(type -> type != SchemaType.NULL).toList());
    }
    List<Schema> something =
        Stream.ofNullable(schema.getAnyOf())
            .flatMap(List::stream)
            .filter(one -> !List.of(SchemaType.NULL).equals(one.getType()))
            .toList();
    return something.size() == 1 ? something.getFirst() : schema;
  }

  private Form form(ClassInfo type) {
    String name =
        Optional.ofNullable(type.declaredAnnotation(NAMED))
            .map(named -> named.value("name"))
            .map(value -> value.asString())
            .orElseGet(type::simpleName);
    return new Form(name, type.interfaceNames().contains(VERSIONED), fields(type));
  }

  private Map<String, Field> fields(ClassInfo type) {
    return type.recordComponents().stream()
        .filter(component -> !type.field(component.name()).hasAnnotation(IGNORE))
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

  /** What a whole record leaves out is what may be nothing; one field may be said to be. */
  private static Field field(ClassInfo type, FieldInfo field) {
    boolean maybe = MAYBE.contains(field.type().name()) || field.type().hasAnnotation(NULLABLE);
    AnnotationInstance ofAll = type.declaredAnnotation(INCLUDE);
    boolean leftOut =
        field.hasAnnotation(INCLUDE)
            || ofAll != null && (maybe || leavesOutEmpty(ofAll) && !isPrimitive(field));
    return new Field(!leftOut, maybe && !leftOut, holdsNulls(field.type()));
  }

  private static boolean leavesOutEmpty(AnnotationInstance include) {
    return include.value().asEnum().equals(JsonInclude.Include.NON_EMPTY.name());
  }

  private static boolean isPrimitive(FieldInfo field) {
    return field.type().kind() == Type.Kind.PRIMITIVE;
  }

  private static boolean holdsNulls(Type type) {
    return type.name().equals(MAP)
        && type.asParameterizedType().arguments().getLast().hasAnnotation(NULLABLE);
  }
}
