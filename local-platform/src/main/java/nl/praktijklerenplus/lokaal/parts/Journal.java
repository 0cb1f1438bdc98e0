package nl.praktijklerenplus.lokaal.parts;

/** Where the user reads what happens. */
@FunctionalInterface
public interface Journal {

  void say(String line);
}
