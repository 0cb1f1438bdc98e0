package nl.praktijklerenplus.platform.kernel;

import java.util.UUID;

/** A wish of somebody outside. Which aggregate it is about is its stream. */
public interface Command {

  /** The identity of the aggregate that this command is decided against. */
  UUID stream();
}
