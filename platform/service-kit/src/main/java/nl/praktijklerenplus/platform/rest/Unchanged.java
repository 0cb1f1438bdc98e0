package nl.praktijklerenplus.platform.rest;

import java.util.Arrays;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Who already has this version is told so, and nothing more. */
class Unchanged {

  @ServerResponseFilter
  void notModified(ContainerRequestContext request, ContainerResponseContext response) {
    String known = request.getHeaderString("If-None-Match");
    EntityTag tag = response.getEntityTag();
    if (known != null && tag != null && "GET".equals(request.getMethod()) && names(known, tag)) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }

  private static boolean names(String known, EntityTag tag) {
    return Arrays.stream(known.split(","))
        .map(one -> one.strip().replaceFirst("^W/", ""))
        .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
  }
}
