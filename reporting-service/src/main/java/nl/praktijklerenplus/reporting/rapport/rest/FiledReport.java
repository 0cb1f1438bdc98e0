package nl.praktijklerenplus.reporting.rapport.rest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.praktijklerenplus.platform.rest.Page.Link;
import nl.praktijklerenplus.reporting.rapport.RapportEvent.RapportVastgesteld;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore.Filed;
import nl.praktijklerenplus.reporting.rapport.store.RapportStore.RapportRij;

/**
 * A report as filed.
 *
 * @param hash SHA-256 of inhoud in canonical JSON (RFC 8785), in hexadecimal
 * @param archiefpositie up to which the archive counted
 * @param definities every definition by name and version
 * @param catalogi the catalogues of the views by name and version
 * @param inhoud the content, to the letter as it was frozen
 */
public record FiledReport(
    UUID rapport,
    String soort,
    LocalDate van,
    LocalDate tot,
    LocalDate bekendOp,
    String publiek,
    LocalDate vastgesteldOp,
    Optional<UUID> vervangt,
    Optional<UUID> vervangenDoor,
    String hash,
    long archiefpositie,
    List<String> definities,
    List<String> catalogi,
    @JsonRawValue @Schema(type = SchemaType.OBJECT, implementation = Object.class) String inhoud,
    @JsonProperty("_links") Map<String, Link> links) {

  static FiledReport of(Filed filed) {
    RapportRij row = filed.rij();
    RapportVastgesteld event = filed.event();
    return new FiledReport(
        row.rapport(),
        row.soort(),
        row.van(),
        row.tot(),
        row.bekendOp(),
        row.publiek(),
        row.vastgesteldOp(),
        row.vervangt(),
        row.vervangenDoor(),
        event.hash(),
        event.archiefpositie(),
        event.definities(),
        event.catalogi(),
        new String(filed.content(), StandardCharsets.UTF_8),
        links(row));
  }

  private static Map<String, Link> links(RapportRij row) {
    Map<String, Link> links = new TreeMap<>();
    links.put("self", link(row.rapport()));
    links.put("controle", new Link(link(row.rapport()).href() + "/controle"));
    row.vervangt()
        .ifPresent(
            old -> {
              links.put("vervangt", link(old));
              links.put("verschil", new Link(link(row.rapport()).href() + "/verschil"));
            });
    row.vervangenDoor().ifPresent(fresh -> links.put("vervangenDoor", link(fresh)));
    return links;
  }

  private static Link link(UUID report) {
    return new Link("/v1/rapporten/" + report);
  }

  /** Changes with all that can change of it: by what it was replaced. */
  String tag() {
    return hash + vervangenDoor.map(fresh -> "-" + fresh).orElse("");
  }
}
