package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.praktijklerenplus.reporting.abonnement.Abonnementsadres;
import nl.praktijklerenplus.reporting.abonnement.Netadres;

/**
 * Where may be delivered: encrypted and on the public internet, unless this is a machine to develop
 * on. A name is looked up again for each delivery, and the address that was judged is the one that
 * is called: a name that points elsewhere a moment later changes nothing.
 */
@ApplicationScoped
public class Targets {

  /** What a name came to. */
  public sealed interface Found {}

  /** It may be called, at this address. */
  public record Reachable(InetAddress address) implements Found {}

  /** It may not, for this reason. */
  public record Unreachable(String why) implements Found {}

  private final boolean own;

  Targets(@ConfigProperty(name = "plp.webhook-own-network") boolean own) {
    this.own = own;
  }

  /** Reads an address; empty when it is none that could ever be delivered to. */
  public Optional<Abonnementsadres> read(String text) {
    return Abonnementsadres.van(text, own ? Set.of("https", "http") : Set.of("https"));
  }

  /** Blocks while the name is looked up. All that it stands for must be public. */
  public Found find(Abonnementsadres target) {
    try {
      List<InetAddress> addresses = Arrays.asList(InetAddress.getAllByName(target.naam()));
      return own || addresses.stream().allMatch(Netadres::isOpenbaar)
          ? new Reachable(addresses.getFirst())
          : new Unreachable("het adres staat niet op het openbare internet");
    } catch (UnknownHostException e) {
      return new Unreachable("de naam van het adres is onbekend");
    }
  }
}
