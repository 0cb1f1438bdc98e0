package nl.praktijklerenplus.platform.relay;

import java.util.Set;

/** The topics on which a service tells things besides its own; the relay makes them. */
public interface OutgoingTopics {

  Set<String> names();
}
