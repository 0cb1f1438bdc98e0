package nl.praktijklerenplus.platform.rest;

import java.util.Collection;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves out of a page what was not asked, once it is written down whose data it shows. */
class SelectedFields {

  /** After the access log, which needs to know who is in it. */
  private static final int LATE = 1_000;

  /** The same page with fewer fields. */
  public record Selected(List<ObjectNode> items, @JsonProperty("_links") Page.Links links) {}

  private final ObjectMapper json;

  SelectedFields(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter(priority = LATE)
  void select(ContainerRequestContext request, ContainerResponseContext response) {
    String asked = request.getUriInfo().getQueryParameters().getFirst(PageRequest.VELDEN);
    if (asked != null && response.getEntity() instanceof Page<?> page) {
      response.setEntity(selected(page, PageReader.names(asked)));
    }
  }

  private Selected selected(Page<?> page, Collection<String> fields) {
    return new Selected(
        page.items().stream()
            .map(item -> json.<ObjectNode>valueToTree(item).retain(fields))
            .toList(),
        page.links());
  }
}
