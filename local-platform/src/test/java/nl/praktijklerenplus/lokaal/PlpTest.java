package nl.praktijklerenplus.lokaal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.lokaal.identity.Secrets;
import nl.praktijklerenplus.platform.embedded.FreePorts;

import static org.assertj.core.api.Assertions.assertThat;

class PlpTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aPlatformThatWasStartedOnce() {
    new Secrets(folder.resolve("geheimen")).installatiegeheim();
  }

  @Test
  void aTokenIsPrintedAndNothingElse() {
    assertThat(plp("token", "nova")).isZero();
    assertThat(out.toString().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  }

  @Test
  void aTokenIsShortLivedUnlessMoreIsAsked() throws Exception {
    assertThat(plp("token", "nova")).isZero();
    assertThat(lifetime()).isEqualTo(Duration.ofMinutes(15));
    assertThat(plp("token", "nova", "--duur", "2h")).isZero();
    assertThat(lifetime()).isEqualTo(Duration.ofHours(2));
  }

  private Duration lifetime() throws Exception {
    String last = out.toString().lines().reduce("", (_, line) -> line);
    var claims = SignedJWT.parse(last.strip()).getJWTClaimsSet();
    return Duration.between(
        claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
  }

  @Test
  void anUnknownRoleIsWrongUseAndTheRolesAreNamed() {
    assertThat(plp("token", "directeur")).isEqualTo(2);
    assertThat(err.toString()).contains("directeur", "praktijkopleider", "privacyfunctionaris");
  }

  @Test
  void anUnknownOptionIsWrongUseAndIsNamed() {
    assertThat(plp("status", "--kleur")).isEqualTo(2);
    assertThat(err.toString()).contains("Onbekend: --kleur", "plp status --help");
  }

  @Test
  void aRoleMustBeGiven() {
    assertThat(plp("token")).isEqualTo(2);
    assertThat(err.toString()).contains("Er ontbreekt: ROL");
  }

  @Test
  void aDurationThatIsNoneIsWrongUse() {
    assertThat(plp("token", "nova", "--geldig", "lang")).isEqualTo(2);
    assertThat(err.toString()).contains("8h");
  }

  @Test
  void withoutAPlatformThereIsNoTokenAndItSaysWhatToDo() {
    assertThat(plp("token", "nova", "--map=" + folder.resolve("elders"))).isEqualTo(1);
    assertThat(err.toString()).contains("plp up");
  }

  @Test
  void downWithNothingToStopSucceeds() {
    assertThat(plp("down")).isZero();
  }

  @Test
  void statusFailsWhenNothingRuns() {
    assertThat(plp("status", "--json")).isEqualTo(1);
    assertThat(out.toString()).contains("\"kafka\":{\"url\":", "\"health\":\"DOWN\"");
  }

  @Test
  void whereNothingRunsStatusSaysHowToStartIt() {
    assertThat(plp("status")).isEqualTo(1);
    assertThat(out.toString()).contains("./plp up --map " + folder);
  }

  @Test
  void aTakenPortIsNamedWithWhatToDo() throws Exception {
    try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Math.max(1024, Math.min(holder.getLocalPort(), 65529));
      assertThat(plp("up", "--leeg", "--poort=" + port)).isEqualTo(1);
      assertThat(err.toString()).contains(Integer.toString(holder.getLocalPort()), "--poort");
    }
  }

  @Test
  void aPortThatCannotBeIsWrongUse() {
    assertThat(plp("up", "--poort=80")).isEqualTo(2);
  }

  @Test
  void aRunningPlatformIsShownAndNotStartedTwice() throws Exception {
    var platform = new PlatformFolder(folder);
    new PlatformPorts(FreePorts.find(1).getFirst()).save(platform);
    try (var _ = PlatformLock.tryAcquire(platform).orElseThrow()) {
      assertThat(plp("up")).isZero();
      assertThat(out.toString()).contains("draait al", "reporting-service");
    }
  }

  private int plp(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    if (all.stream().noneMatch(argument -> argument.startsWith("--map"))) {
      all.add("--map=" + folder);
    }
    return Plp.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }
}
