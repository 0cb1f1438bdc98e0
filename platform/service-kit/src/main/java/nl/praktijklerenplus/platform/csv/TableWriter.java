package nl.praktijklerenplus.platform.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Any answer that is a table leaves as CSV for who asks for that. */
@Provider
@Produces(Csv.MEDIA_TYPE)
public class TableWriter implements ServerMessageBodyWriter<Table> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return Table.class.isAssignableFrom(type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return Table.class.isAssignableFrom(type);
  }

  @Override
  public void writeResponse(Table table, Type genericType, ServerRequestContext context) {
    context.serverResponse().end(Csv.of(table));
  }

  @Override
  public void writeTo(
      Table table,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(Csv.of(table));
  }
}
