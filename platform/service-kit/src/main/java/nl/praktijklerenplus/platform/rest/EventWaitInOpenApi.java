package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells of the waiting in every operation, as {@link EventWait} does it for every one. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class EventWaitInOpenApi implements OASFilter {

  @Override
  public PathItem filterPathItem(PathItem path) {
    path.getOperations().values().forEach(EventWaitInOpenApi::add);
    return path;
  }

  private static void add(Operation operation) {
    Stream.of(
            parameter(EventWait.NA, Parameter.In.QUERY),
            parameter(EventWait.HEADER, Parameter.In.HEADER))
        .filter(parameter -> !hasOne(operation, parameter))
        .forEach(operation::addParameter);
  }

  /** What goes on after a place has an {@code na} of its own. */
  private static boolean hasOne(Operation operation, Parameter parameter) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .anyMatch(one -> parameter.getName().equals(one.getName()));
  }

  private static Parameter parameter(String name, Parameter.In in) {
    return OASFactory.createParameter()
        .name(name)
        .in(in)
        .required(false)
        .description(
            "Pas antwoorden als deze dienst deze gebeurtenis van een andere kent; duurt dat te"
                + " lang, dan 409 met Retry-After en de achterstand")
        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)).format("uuid"));
  }
}
