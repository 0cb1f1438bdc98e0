package nl.praktijklerenplus.platform.rest;

import java.util.Collection;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves out of a page what was not asked, once it is written down whose data it shows. */
class SelectedFields {

  /** After the access log, which needs to know who is in it. */
  private static final int LATE = 1_000;

  private final ObjectMapper json;

  SelectedFields(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter(priority = LATE)
  void select(ContainerRequestContext request, ContainerResponseContext response) {
    String asked = request.getUriInfo().getQueryParameters().getFirst(PageRequest.VELDEN);
    if (asked != null && response.getEntity() instanceof Paged page) {
      response.setEntity(selected(page, PageReader.names(asked)));
    }
  }

  private ObjectNode selected(Paged page, Collection<String> fields) {
    ObjectNode whole = json.valueToTree(page);
    whole.get(Paged.ITEMS).forEach(item -> ((ObjectNode) item).retain(fields));
    return whole;
  }
}
