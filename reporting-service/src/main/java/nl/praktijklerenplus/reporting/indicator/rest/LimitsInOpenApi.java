package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.List;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import nl.praktijklerenplus.reporting.indicator.Dimensie;

/** Tells to which dimensions a figure can be limited, as {@link Split} reads it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class LimitsInOpenApi implements OASFilter {

  private static final List<Dimensie> ALL = List.of(Dimensie.values());

  private static final Map<String, List<Dimensie>> LIMITED =
      Map.of(
          "indicator", ALL,
          "verklaring", ALL,
          "verschil", ALL,
          "trechter", Split.OF_THE_WAY,
          "cohorten", Split.OF_THE_WAY);

  @Override
  public Operation filterOperation(Operation operation) {
    LIMITED
        .getOrDefault(operation.getOperationId(), List.of())
        .forEach(dimension -> operation.addParameter(parameter(dimension)));
    return operation;
  }

  private static Parameter parameter(Dimensie dimension) {
    return OASFactory.createParameter()
        .name(dimension.naam())
        .in(Parameter.In.QUERY)
        .required(false)
        .description(
            "Alleen wat bij deze %s hoort; kan het niet bij dit cijfer, dan noemt een fout wat wel"
                .formatted(dimension.naam()))
        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
  }
}
