package nl.praktijklerenplus.platform.projection;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.ReceivedEvent;

/** What a service derives from its archive alone, so that it can be built anew. */
public interface Projection {

  String name();

  /** The schemas in which its versions take turns; the owner's migration makes them. */
  List<String> schemas();

  /** The tables of each of these schemas. */
  List<String> tables();

  /**
   * By what a version that is begun now is computed; every version keeps its own. Empty when it is
   * said with each that is asked for: then there is none from the first start on either.
   */
  Optional<String> definition();

  /** What must be done one after the other to build a version. */
  List<RebuildStep> steps(ProjectionVersion version);

  /** In the transaction that makes another version the live one, after it did. */
  default Uni<Void> wentLive(Mutiny.StatelessSession session) {
    return Uni.createFrom().voidItem();
  }

  /** Adds events to a version, into the schema that the transaction's search path has first. */
  Uni<Void> add(
      Mutiny.StatelessSession session, ProjectionVersion version, List<ReceivedEvent> events);
}
