package nl.praktijklerenplus.lokaal.importeren;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line after reading: a command, or the reason why it is none. */
sealed interface ReadLine {

  /** How the results name the line: its sleutel, or else its number. */
  String label();

  record Command(int number, String sleutel, ObjectNode json) implements ReadLine {
    @Override
    public String label() {
      return sleutel;
    }
  }

  record Unreadable(String label, String reason) implements ReadLine {}
}
