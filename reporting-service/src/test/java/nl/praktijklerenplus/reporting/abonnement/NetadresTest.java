package nl.praktijklerenplus.reporting.abonnement;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetadresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1",
        "3fff::1"
      })
  void whatIsNotOnThePublicInternetIsSeen(String address) throws UnknownHostException {
    assertThat(Netadres.isOpenbaar(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "100.63.0.1",
        "100.128.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "223.255.255.255",
        "2a00:1450:4001::1",
        "2001:4860:4860::8888"
      })
  void whatIsPublicMayBeCalled(String address) throws UnknownHostException {
    assertThat(Netadres.isOpenbaar(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portaal.example/",
        "ftp://portaal.example/",
        "https://ik:wachtwoord@portaal.example/",
        "https://portaal.example/#anker",
        "https:///pad",
        "portaal.example",
        "https://",
        "geen adres",
        ""
      })
  void whatIsNoAddressToDeliverToIsNoneAtAll(String address) {
    assertThat(Abonnementsadres.van(address, Set.of("https"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://portaal.example", "https://[2a00:1450::1]:8443/a?b=c"})
  void anAddressSaysWhomToCallAndWhatToAsk(String address) {
    Abonnementsadres read = Abonnementsadres.van(address, Set.of("https")).orElseThrow();
    assertThat(read.naam()).doesNotContain("[", "]").isNotEmpty();
    assertThat(read.pad()).startsWith("/");
    assertThat(read.poort()).isIn(443, 8443);
    assertThat(read.versleuteld()).isTrue();
  }
}
