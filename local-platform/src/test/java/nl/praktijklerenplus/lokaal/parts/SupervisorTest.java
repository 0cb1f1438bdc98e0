package nl.praktijklerenplus.lokaal.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.praktijklerenplus.platform.embedded.OwnSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class SupervisorTest {

  @TempDir Path folder;

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final List<Process> launched = new CopyOnWriteArrayList<>();
  private final Supervisor supervisor = new Supervisor(said::add);

  @AfterEach
  void stop() {
    supervisor.stop();
  }

  @Test
  void aPartThatIsKilledIsStartedAgain() throws Exception {
    supervisor.start(List.of(new Program("slaper", "exec sleep 600")));
    launched.getFirst().destroyForcibly();
    await().until(() -> launched.size() == 2 && launched.getLast().isAlive());
  }

  @Test
  void aPartThatKeepsDyingStopsTheStartWithItsLastWords() {
    var part = new Program("stuk", "echo geen geheugen; exit 3");
    assertThatThrownBy(
            () -> supervisor.start(List.of(part, new Program("slaper", "exec sleep 600", false))))
        .isInstanceOf(PlatformFailure.class)
        .hasMessageContaining("stuk")
        .hasMessageContaining("geen geheugen");
  }

  @Test
  void nothingIsLeftAfterAStop() throws Exception {
    supervisor.start(List.of(new Program("eerste", "exec sleep 600")));
    supervisor.start(List.of(new Program("tweede", "exec sleep 600")));
    supervisor.stop();
    // Java hears of a death a moment after who ended it.
    await().untilAsserted(() -> assertThat(launched).hasSize(2).noneMatch(Process::isAlive));
  }

  private final class Program implements Part {
    private final String name;
    private final String script;
    private final boolean answers;

    Program(String name, String script) {
      this(name, script, !script.contains("exit"));
    }

    Program(String name, String script, boolean answers) {
      this.name = name;
      this.script = script;
      this.answers = answers;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String url() {
      return "nergens";
    }

    @Override
    public Path log() {
      return folder.resolve(name + ".log");
    }

    @Override
    public Process launch() throws IOException {
      var process = OwnSession.start(new ProcessBuilder("sh", "-c", script), log());
      launched.add(process);
      return process;
    }

    @Override
    public boolean ready() {
      return answers;
    }
  }
}
