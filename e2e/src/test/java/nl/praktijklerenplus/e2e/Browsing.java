package nl.praktijklerenplus.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One real browser for all tests that look at pages: the Chromium of this machine. */
final class Browsing implements BeforeAllCallback, ParameterResolver {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final List<String> ALONE =
      List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update");

  /** The browser, and what keeps it. */
  record Started(Playwright playwright, Browser browser) implements AutoCloseable {

    private static Started at(Path chromium) {
      // It brings no browser of its own.
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      // Two cores that everything shares may be slow.
      PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
      LaunchOptions options = new LaunchOptions().setExecutablePath(chromium).setArgs(ALONE);
      return new Started(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  private static Optional<Path> chromium() {
    return Stream.concat(Stream.ofNullable(System.getenv("PLP_CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(
        chromium().isPresent(),
        "er is geen Chromium; installeer het (Debian: apt install chromium) of wijs het aan met PLP_CHROMIUM");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Browsing.class))
        .getOrComputeIfAbsent(
            Started.class, _ -> Started.at(chromium().orElseThrow()), Started.class)
        .browser();
  }
}
