package nl.praktijklerenplus.platform.kernel;

import java.util.UUID;

/** Something that happened, as the domain tells it. Its name is the record's simple name. */
public interface DomainEvent {

  /** The identity of the aggregate whose stream holds this event. */
  UUID stream();
}
