package nl.praktijklerenplus.platform.testkit.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;

import nl.praktijklerenplus.platform.rest.FieldGroup;
import nl.praktijklerenplus.platform.rest.Operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field group by every role: who may ask is shown the fields that are theirs, and no others.
 */
public final class ShownFields {

  private ShownFields() {}

  /**
   * @param operation its operationId
   * @param path about a person of whom every field of every group was recorded
   * @param token of a role, for somebody who reaches the person
   */
  public static void ofEachRole(String operation, String path, UnaryOperator<String> token) {
    Set<String> roles = Arc.container().instance(Operations.class).get().all().get(operation);
    assertThat(roles).hasSizeGreaterThan(1);
    assertThat(roles.stream().flatMap(role -> wrong(path, role, token.apply(role)).stream()))
        .isEmpty();
  }

  private static List<String> wrong(String path, String role, String token) {
    Set<String> shown =
        names(given().auth().oauth2(token).get(path).then().statusCode(200).extract().asString());
    List<String> wrong = new ArrayList<>();
    for (FieldGroup group : FieldGroup.values()) {
      for (String field : group.fields()) {
        if (shown.contains(field) != group.roles().contains(role)) {
          wrong.add("%s %s %s".formatted(role, group, field));
        }
      }
    }
    return wrong;
  }

  private static Set<String> names(String json) {
    try {
      Set<String> names = new HashSet<>();
      collect(new ObjectMapper().readTree(json), names);
      return names;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(part -> collect(part, names));
  }
}
