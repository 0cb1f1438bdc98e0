package nl.praktijklerenplus.platform.kernel;

/** A recorded event does not fit the state before it: the stream itself is damaged. */
public final class CorruptStream extends IllegalStateException {

  public CorruptStream(Object state, Object event) {
    super(
        "%s does not fit %s"
            .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
  }
}
