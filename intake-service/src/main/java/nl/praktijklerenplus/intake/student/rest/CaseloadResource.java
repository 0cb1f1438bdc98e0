package nl.praktijklerenplus.intake.student.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import nl.praktijklerenplus.intake.student.Toestand;
import nl.praktijklerenplus.intake.student.store.StudentStore;
import nl.praktijklerenplus.intake.student.store.StudentStore.Aantal;
import nl.praktijklerenplus.platform.rest.Page;

/** How many people each organisatie has on its path. */
@Path("/caseload")
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {

  /** An organisatie with its numbers: every toestand is there, also with 0. */
  public record Caseload(String organisatie, long totaal, Map<Toestand, Long> aantallen) {}

  private final StudentStore students;

  CaseloadResource(StudentStore students) {
    this.students = students;
  }

  @GET
  @Operation(
      operationId = "caseload",
      summary = "Per organisatie: hoeveel studenten en kandidaten in elke toestand",
      description = "Een begeleider of jobcoach ziet alleen de eigen organisatie.")
  public Uni<Page<Caseload>> caseload() {
    return students.caseload().map(CaseloadResource::byOrganisatie);
  }

  private static Page<Caseload> byOrganisatie(List<Aantal> rows) {
    Map<String, List<Aantal>> grouped =
        rows.stream()
            .collect(Collectors.groupingBy(Aantal::organisatie, TreeMap::new, Collectors.toList()));
    return Page.whole(
        grouped.entrySet().stream().map(one -> one(one.getKey(), one.getValue())).toList());
  }

  private static Caseload one(String organisatie, List<Aantal> rows) {
    Map<Toestand, Long> aantallen = new LinkedHashMap<>();
    Arrays.stream(Toestand.values()).forEach(toestand -> aantallen.put(toestand, 0L));
    rows.forEach(row -> aantallen.put(Toestand.valueOf(row.toestand()), row.aantal()));
    return new Caseload(organisatie, rows.stream().mapToLong(Aantal::aantal).sum(), aantallen);
  }
}
