package nl.praktijklerenplus.intake.student.rest;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.praktijklerenplus.intake.student.Noodreden;
import nl.praktijklerenplus.intake.student.store.NoodtoegangStore;
import nl.praktijklerenplus.intake.student.store.NoodtoegangStore.NoodtoegangRij;
import nl.praktijklerenplus.platform.access.PersonalRead;
import nl.praktijklerenplus.platform.csv.Csv;
import nl.praktijklerenplus.platform.rest.ListTables;
import nl.praktijklerenplus.platform.rest.Lists;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.platform.rest.PageRequest;

/** Who took emergency access, for who looks at it afterwards. */
@Path("/noodtoegangen")
public class NoodtoegangenResource {

  private final Lists lists;
  private final ListTables tables;

  NoodtoegangenResource(Lists lists, ListTables tables) {
    this.lists = lists;
    this.tables = tables;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PersonalRead("toezicht")
  @Operation(
      operationId = "noodtoegangen",
      summary = "Wie noodtoegang nam, tot wie, waarom en hoe lang",
      description =
          "In volgorde van nemen; met '-noodtoegang' als sorteer de laatste eerst. Om achteraf te"
              + " bekijken.")
  @Parameter(
      name = "student",
      in = ParameterIn.QUERY,
      description = "Alleen tot deze student",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "actor",
      in = ParameterIn.QUERY,
      description = "Alleen genomen door deze persoon",
      schema = @Schema(implementation = UUID.class))
  @Parameter(
      name = "organisatie",
      in = ParameterIn.QUERY,
      description = "Alleen genomen door mensen van deze organisatie (code)",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "reden",
      in = ParameterIn.QUERY,
      description = "Alleen om deze reden",
      schema = @Schema(implementation = Noodreden.class))
  public Uni<Page<NoodtoegangRij>> list(@BeanParam PageRequest page) {
    return lists.page(
        page, NoodtoegangVraag.class, NoodtoegangStore.NOODTOEGANGEN, NoodtoegangVraag::rows);
  }

  @GET
  @Produces(Csv.MEDIA_TYPE)
  @PersonalRead("toezicht")
  @Operation(
      operationId = "noodtoegangenAlsTabel",
      summary = "Wie noodtoegang nam, tot wie, waarom en hoe lang",
      description = "De hele lijst, met de filters en de volgorde van de bladzijden.")
  public Multi<byte[]> table(@BeanParam PageRequest page) {
    return tables.of(
        page, NoodtoegangVraag.class, NoodtoegangStore.NOODTOEGANGEN, NoodtoegangVraag::rows);
  }
}
