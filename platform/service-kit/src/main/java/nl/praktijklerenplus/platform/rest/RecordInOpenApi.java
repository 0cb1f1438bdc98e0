package nl.praktijklerenplus.platform.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import nl.praktijklerenplus.platform.kernel.Referentie;

import static nl.praktijklerenplus.platform.rest.ProblemsInOpenApi.described;

/** The schema of a record as RecordReader reads it, with the days that every command has. */
final class RecordInOpenApi {

  private RecordInOpenApi() {}

  static Schema of(Class<?> command) {
    Schema schema = plain(command);
    schema.addRequired("datum");
    return withDays(schema);
  }

  static Schema correction() {
    Schema schema =
        OASFactory.createSchema()
            .addType(SchemaType.OBJECT)
            .required(List.of("datum"))
            .addProperty("nieuweDatum", day("De dag waarop het werkelijk gebeurde."))
            .addProperty(
                "velden",
                described(SchemaType.OBJECT, "De velden die niet klopten, met hun waarde."));
    return withDays(schema);
  }

  private static Schema withDays(Schema schema) {
    return schema
        .addProperty("datum", day("De dag waarop het gebeurde; niet in de toekomst."))
        .addProperty(
            "bekend",
            described(SchemaType.STRING, "Sinds wanneer het bekend is; alleen voor een beheerder.")
                .format("date-time"));
  }

  private static Schema day(String description) {
    return described(SchemaType.STRING, description).format("date");
  }

  private static Schema plain(Class<?> type) {
    Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
    for (RecordComponent component : type.getRecordComponents()) {
      schema.addProperty(component.getName(), component(component));
      if (component.getType() != Optional.class) {
        schema.addRequired(component.getName());
      }
    }
    return schema;
  }

  private static Schema component(RecordComponent component) {
    Schema schema = form(component.getGenericType());
    Referentie list = component.getAnnotation(Referentie.class);
    return list == null
        ? schema
        : schema.description("Uit de lijst %1$s: GET /referentie/%1$s.".formatted(list.value()));
  }

  private static Schema form(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Schema inner = form(parameterized.getActualTypeArguments()[0]);
      return parameterized.getRawType() == List.class
          ? OASFactory.createSchema().addType(SchemaType.ARRAY).items(inner)
          : inner;
    }
    Class<?> plain = (Class<?>) type;
    Schema schema = OASFactory.createSchema();
    if (plain.isEnum()) {
      return schema
          .addType(SchemaType.STRING)
          .enumeration(
              Arrays.stream(plain.getEnumConstants()).<Object>map(Object::toString).toList());
    }
    return switch (plain.getName()) {
      case "java.util.UUID" -> schema.addType(SchemaType.STRING).format("uuid");
      case "java.time.LocalDate" -> schema.addType(SchemaType.STRING).format("date");
      case "java.time.Instant" -> schema.addType(SchemaType.STRING).format("date-time");
      case "java.math.BigDecimal" -> schema.addType(SchemaType.NUMBER);
      case "int", "java.lang.Integer" -> schema.addType(SchemaType.INTEGER);
      case "boolean" -> schema.addType(SchemaType.BOOLEAN);
      case "java.lang.String", "nl.praktijklerenplus.platform.kernel.VrijeTekst" ->
          schema.addType(SchemaType.STRING);
      default -> plain(plain);
    };
  }
}
