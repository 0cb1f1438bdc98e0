package nl.praktijklerenplus.lokaal.importeren;

/** A line with the source in which its sleutel and codes hold. */
record SourcedLine(String source, ReadLine line) {

  String label() {
    return line.label();
  }
}
