package nl.praktijklerenplus.platform.store;

/**
 * The place that keeps the master keys does not answer: nothing personal can be sealed or opened.
 */
public final class KeysUnavailable extends RuntimeException {

  KeysUnavailable(Throwable cause) {
    super("the master keys are not available", cause);
  }
}
