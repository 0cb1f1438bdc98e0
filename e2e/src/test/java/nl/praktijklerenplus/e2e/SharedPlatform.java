package nl.praktijklerenplus.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

import nl.praktijklerenplus.platform.embedded.FreePorts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One platform with the first project year in it for all tests that only add to it: started for the
 * first of them, stopped after the last test of the run.
 */
final class SharedPlatform implements ParameterResolver, TestWatcher, AfterAllCallback {

  private static final AtomicBoolean FAILED = new AtomicBoolean();

  /**
   * The platform, and what {@code plp up} said when it came up.
   *
   * @param partners the port on which organisations come in at Kafka
   */
  record Running(Platform platform, Program.Said up, int partners) implements AutoCloseable {

    private static Running start() {
      try {
        Path folder = Files.createTempDirectory("plp-e2e");
        Platform platform = Platform.in(folder.resolve("plp"));
        int partners = FreePorts.find(1).getFirst();
        var up =
            platform
                .with(QUICK_COMPILER)
                .plp(
                    "up",
                    "--achtergrond",
                    "--poort",
                    String.valueOf(platform.port()),
                    "--partners",
                    String.valueOf(partners));
        assertThat(up.exit()).as(up.out()).isZero();
        return new Running(platform, up, partners);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      assertThat(platform.plp("down").exit()).isZero();
      if (FAILED.get()) {
        System.out.println("Something failed; the logs stay in " + platform.folder());
      } else {
        PathUtils.deleteDirectory(platform.folder().getParent());
      }
    }
  }

  /**
   * It runs for some minutes: to compile thoroughly would cost more than it wins. What is asked of
   * its speed is easier for who does.
   */
  private static final Map<String, String> QUICK_COMPILER =
      Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedPlatform.class))
        .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class);
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    FAILED.set(true);
  }

  /** Also when a class could not begin. */
  @Override
  public void afterAll(ExtensionContext context) {
    context.getExecutionException().ifPresent(_ -> FAILED.set(true));
  }
}
