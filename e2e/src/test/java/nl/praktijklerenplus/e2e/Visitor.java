package nl.praktijklerenplus.e2e;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who logged in and looks at pages.
 *
 * @param complaints what the browser complained of: errors of a module, what the policy blocked
 */
record Visitor(BrowserContext context, Page page, String address, List<String> complaints)
    implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  /** How somebody looks. */
  record Way(int width, ColorScheme colours, double scale) {

    static final Way USUAL = new Way(DESKTOP, ColorScheme.LIGHT, 1);
  }

  static Visitor as(String role, Browser browser, Platform platform) {
    return as(role, browser, platform, Way.USUAL);
  }

  static Visitor as(String role, Browser browser, Platform platform, Way way) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setAcceptDownloads(true)
                .setColorScheme(way.colours())
                .setDeviceScaleFactor(way.scale())
                .setViewportSize(way.width(), 900));
    Page page = context.newPage();
    page.setDefaultTimeout(15_000);
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    Visitor visitor = new Visitor(context, page, platform.reporting(), complaints);
    visitor.logIn(role);
    return visitor;
  }

  /** Who is a student says which one: {@code student:id}. */
  private void logIn(String role) {
    String[] parts = role.split(":");
    page.navigate(address + "/theory-of-change");
    page.check("input[value=" + parts[0] + "]");
    if (parts.length > 1) {
      page.fill("input[name=student]", parts[1]);
    }
    page.click("button");
    page.waitForURL(address + "/**");
    // Where the login began may not be theirs.
    complaints.clear();
  }

  /** Opens a page and waits until all of it is there. */
  Visitor open(String path) {
    page.navigate(address + path);
    return settled();
  }

  Visitor settled() {
    // A function to wait for would have to be evaluated in the page, and its policy forbids that.
    if (page.locator("script[type=module]").count() > 0) {
      assertThat(page.locator("body")).hasAttribute("data-toestand", "klaar");
    }
    return this;
  }

  /** Follows a link to a page of which the address looks like this. */
  Visitor follow(String link, String there) {
    page.locator(link).first().click();
    page.waitForURL(address + there);
    return settled();
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  String main() {
    return page.locator("main").innerText();
  }

  Locator tile(String indicator) {
    return page.locator(".tegel[data-indicator=" + indicator + "] .groot");
  }

  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "schermen", name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
