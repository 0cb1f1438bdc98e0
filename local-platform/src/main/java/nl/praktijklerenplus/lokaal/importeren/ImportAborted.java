package nl.praktijklerenplus.lokaal.importeren;

/** The import cannot go on; the message tells the user why and what to do, in Dutch. */
final class ImportAborted extends RuntimeException {

  ImportAborted(String message) {
    super(message);
  }
}
