package nl.praktijklerenplus.lokaal.importeren;

/** A line that is not sent, because no service could be asked to judge it. */
final class LineRefused extends RuntimeException {

  LineRefused(String reason) {
    super(reason, null, false, false);
  }
}
