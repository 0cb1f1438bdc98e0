package nl.praktijklerenplus.reporting.abonnement;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells an address that anybody may reach from one on a network of one's own. */
public final class Netadres {

  private Netadres() {}

  /** Is it on the public internet? */
  public static boolean isOpenbaar(InetAddress adres) {
    boolean bijzonder =
        adres.isAnyLocalAddress()
            || adres.isLoopbackAddress()
            || adres.isLinkLocalAddress()
            || adres.isSiteLocalAddress()
            || adres.isMulticastAddress();
    byte[] bytes = adres.getAddress();
    return !bijzonder && (adres instanceof Inet4Address ? isOpenbaar4(bytes) : isOpenbaar6(bytes));
  }

  /** Without what the register of special addresses of IANA keeps apart. */
  private static boolean isOpenbaar4(byte[] adres) {
    int eerste = adres[0] & 0xff;
    int tweede = adres[1] & 0xff;
    int derde = adres[2] & 0xff;
    return switch (eerste) {
      case 0, 10, 127 -> false;
      case 100 -> tweede < 64 || tweede > 127;
      case 172 -> tweede < 16 || tweede > 31;
      case 192 ->
          !(tweede == 168
              || tweede == 88 && derde == 99
              || tweede == 0 && (derde == 0 || derde == 2));
      case 198 -> !(tweede == 18 || tweede == 19 || tweede == 51 && derde == 100);
      case 203 -> !(tweede == 0 && derde == 113);
      default -> eerste < 224;
    };
  }

  /** Only global unicast, and of that nothing that hides an address of the older kind. */
  private static boolean isOpenbaar6(byte[] adres) {
    int begin = (adres[0] & 0xff) << 8 | adres[1] & 0xff;
    int vervolg = (adres[2] & 0xff) << 8 | adres[3] & 0xff;
    boolean gewoon = (begin & 0xe000) == 0x2000;
    boolean vertaald = begin == 0x2002;
    boolean apart = begin == 0x2001 && (vervolg < 0x0200 || vervolg == 0x0db8);
    boolean documentatie = begin == 0x3fff;
    return gewoon && !vertaald && !apart && !documentatie;
  }
}
