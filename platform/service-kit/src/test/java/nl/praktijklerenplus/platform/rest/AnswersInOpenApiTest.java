package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the records promise is what the document says. */
class AnswersInOpenApiTest {

  record Plain(
      String naam,
      int aantal,
      Integer misschien,
      Optional<String> wellicht,
      @Nullable LocalDate op,
      @JsonInclude(JsonInclude.Include.NON_NULL) String weg,
      @JsonIgnore String nooit,
      @JsonProperty("_anders") String anders) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WithoutNothing(int aantal, String naam, @Nullable String weg) {}

  record Holder(Map<String, @Nullable Long> waarden, @JsonUnwrapped Inner binnen) {}

  record Inner(String een, @Nullable String twee) {}

  record Alike(String een, String twee) {}

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }

  private static Schema form(String name, String... properties) throws IOException {
    Schema form = OASFactory.createSchema().addType(SchemaType.OBJECT);
    for (String property : properties) {
      form.addProperty(property, text());
    }
    return completed(name, form);
  }

  private static Schema completed(String name, Schema form) throws IOException {
    OpenAPI api =
        OASFactory.createOpenAPI().components(OASFactory.createComponents().addSchema(name, form));
    new AnswersInOpenApi(
            Index.of(Plain.class, WithoutNothing.class, Holder.class, Inner.class, Alike.class))
        .filterOpenAPI(api);
    return api.getComponents().getSchemas().get(name);
  }

  private static boolean mayBeNull(Schema form, String property) {
    return form.getProperties().get(property).getType().contains(SchemaType.NULL);
  }

  @Test
  void whatMayBeNothingOrIsLeftOutIsSaid() throws IOException {
    Schema plain = form("Plain", "naam", "aantal", "misschien", "wellicht", "op", "weg", "_anders");
    assertThat(plain.getRequired())
        .containsExactlyInAnyOrder("naam", "aantal", "misschien", "wellicht", "op", "_anders");
    assertThat(plain.getProperties().keySet().stream().filter(one -> mayBeNull(plain, one)))
        .containsExactlyInAnyOrder("misschien", "wellicht", "op");
    assertThat(form("WithoutNothing", "aantal", "naam", "weg").getRequired())
        .containsExactlyInAnyOrder("aantal", "naam");
  }

  @Test
  void whatAMapHoldsMayBeNothingAndTheMapNot() throws IOException {
    Schema map =
        OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesSchema(text());
    Schema holder =
        completed(
            "Holder",
            OASFactory.createSchema()
                .addProperty("waarden", map)
                .addProperty("een", text())
                .addProperty("twee", text()));
    assertThat(mayBeNull(holder, "waarden")).isFalse();
    assertThat(map.getAdditionalPropertiesSchema().getType()).contains(SchemaType.NULL);
    assertThat(holder.getRequired()).containsExactlyInAnyOrder("waarden", "een", "twee");
    assertThat(mayBeNull(holder, "twee")).isTrue();
  }

  /** Of two with the same fields the one of the name, and when there is none neither. */
  @Test
  void aFormIsThatOfItsName() throws IOException {
    assertThat(mayBeNull(form("Inner", "een", "twee"), "twee")).isTrue();
    assertThat(mayBeNull(form("Alike", "een", "twee"), "twee")).isFalse();
    assertThat(form("PageAlike", "een", "twee").getRequired()).isNull();
  }

  @Test
  void whatIsOfSeveralFormsIsItselfOfNone() throws IOException {
    Schema several =
        OASFactory.createSchema().addType(SchemaType.OBJECT).oneOf(List.of(text(), text()));
    assertThat(completed("Waarde", several).getType()).isNull();
  }
}
