package nl.praktijklerenplus.lokaal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import nl.praktijklerenplus.lokaal.identity.Rol;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The help texts are files, so that they work before anything is built; they may not fall behind.
 */
class HelpTextTest {

  private static final Path HELP = Path.of("help");

  @Test
  void everyOptionOfEveryVerbIsExplained() throws Exception {
    for (var verb : Plp.commandLine().getSubcommands().entrySet()) {
      var text = Files.readString(HELP.resolve(verb.getKey() + ".txt"));
      for (var option : verb.getValue().getCommandSpec().options()) {
        if (!option.usageHelp() && !option.versionHelp()) {
          assertThat(text).as(verb.getKey()).contains(option.longestName());
        }
      }
    }
  }

  @Test
  void everyVerbStandsInTheOverview() throws Exception {
    var overview = Files.readString(HELP.resolve("plp.txt"));
    Plp.commandLine()
        .getSubcommands()
        .keySet()
        .forEach(verb -> assertThat(overview).contains("plp " + verb));
  }

  @Test
  void everyRoleIsNamed() throws Exception {
    var text = Files.readString(HELP.resolve("token.txt"));
    for (var rol : Rol.values()) {
      assertThat(text).contains(rol.code());
    }
  }
}
