package nl.praktijklerenplus.platform.embedded;

/** A database account: its name and its password. */
public record Account(String name, String password) {

  /** Passwords stay out of logs and stack traces. */
  @Override
  public String toString() {
    return name;
  }
}
