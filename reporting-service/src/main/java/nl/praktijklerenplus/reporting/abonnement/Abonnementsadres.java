package nl.praktijklerenplus.reporting.abonnement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where an abonnement is delivered.
 *
 * @param adres with a host, and a path if need be; nothing in it that is a secret
 */
public record Abonnementsadres(URI adres) {

  private static final int LANGSTE = 500;

  /** Reads what somebody gave; empty when nothing could be delivered there. */
  public static Optional<Abonnementsadres> van(String tekst, Set<String> schemas) {
    try {
      URI adres = new URI(tekst);
      boolean goed =
          tekst.length() <= LANGSTE
              && adres.getScheme() != null
              && schemas.contains(adres.getScheme())
              && adres.getHost() != null
              && adres.getUserInfo() == null
              && adres.getFragment() == null;
      return goed ? Optional.of(new Abonnementsadres(adres)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  public boolean versleuteld() {
    return "https".equals(adres.getScheme());
  }

  /** The host's name or number; one of the newer kind without its brackets. */
  public String naam() {
    return adres.getHost().replaceAll("^\\[|]$", "");
  }

  public int poort() {
    return adres.getPort() > 0 ? adres.getPort() : versleuteld() ? 443 : 80;
  }

  /** What is asked of the host. */
  public String pad() {
    String pad =
        adres.getRawPath() == null || adres.getRawPath().isEmpty() ? "/" : adres.getRawPath();
    return adres.getRawQuery() == null ? pad : pad + "?" + adres.getRawQuery();
  }
}
