package nl.praktijklerenplus.platform.embedded;

import java.util.List;

/** The database of one service: the owner migrates it, the service works in it and owns nothing. */
public record ServiceDatabase(String name, Account owner, Account service) {

  public static final List<String> NAMES =
      List.of("intake", "placement", "certification", "reporting");

  public static ServiceDatabase of(String name, String ownerPassword, String servicePassword) {
    return new ServiceDatabase(
        name,
        new Account(name + "_owner", ownerPassword),
        new Account(name + "_service", servicePassword));
  }
}
