package nl.praktijklerenplus.platform.subject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.store.RecordedEvent;

/** All that a service recorded of a person, opened. One implementation a service. */
public interface PersonalFile {

  /** The events; empty when nothing is known of this person here. */
  Uni<Optional<List<RecordedEvent>>> of(UUID person);
}
