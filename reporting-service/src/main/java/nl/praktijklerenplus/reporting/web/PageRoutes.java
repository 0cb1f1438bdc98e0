package nl.praktijklerenplus.reporting.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.qute.Engine;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.rest.Operations;
import nl.praktijklerenplus.reporting.rest.FigureSight;

/** Gives each reader the pages that are theirs; what is in them comes from the API. */
@ApplicationScoped
class PageRoutes {

  /** A page may load from here and nothing else, and run nothing that stands in it. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** A line of the navigation. */
  record Link(String path, String title, boolean here) {}

  private final Engine templates;
  private final Operations operations;
  private final Clock clock;

  PageRoutes(Engine templates, Operations operations, Clock clock) {
    this.templates = templates;
    this.operations = operations;
    this.clock = clock;
  }

  void register(@Observes Router router) {
    for (PortalPage page : PortalPage.values()) {
      router.get(page.path()).handler(request -> answer(page, request));
    }
    forAnybody(router, "tot-ziens", "Tot ziens");
    forAnybody(router, "aanmelden-mislukt", "Aanmelden is niet gelukt");
  }

  /** A page for who is not logged in. */
  private void forAnybody(Router router, String template, String title) {
    router
        .get("/" + template)
        .handler(request -> end(request, 200, render(template, title, List.of())));
  }

  private void answer(PortalPage page, RoutingContext request) {
    Reader reader = reader(request);
    if (reader.may(page.operation())) {
      end(request, 200, render(page, reader));
    } else if (page == PortalPage.OVERZICHT) {
      home(request, reader);
    } else {
      end(request, 403, render("niet-voor-u", "Niet voor u", navigation(reader, page)));
    }
  }

  /** Who has no overview begins elsewhere. */
  private void home(RoutingContext request, Reader reader) {
    Optional<String> there =
        PortalPage.first(reader)
            .map(PortalPage::path)
            .or(() -> reader.student().map(own -> "/studenten/" + own));
    there.ifPresentOrElse(
        path -> request.redirect(path),
        () -> end(request, 403, render("niet-voor-u", "Niet voor u", List.of())));
  }

  private Reader reader(RoutingContext request) {
    QuarkusHttpUser user = (QuarkusHttpUser) request.user();
    return Reader.of(user.getSecurityIdentity(), operations.all());
  }

  private String render(PortalPage page, Reader reader) {
    return templates
        .getTemplate(page.file())
        .render(
            Map.of(
                "title", page.title(),
                "page", page.file(),
                "links", navigation(reader, page),
                "roles", String.join(", ", reader.roles()),
                "operations", String.join(" ", reader.operations()),
                "persons", FigureSight.seesPersons(reader.roles()),
                "today", DateRules.day(clock.instant())));
  }

  /** A page that shows nothing of the programme. */
  private String render(String template, String title, List<Link> links) {
    return templates
        .getTemplate(template)
        .render(
            Map.of(
                "title",
                title,
                "page",
                "",
                "links",
                links,
                "roles",
                "",
                "operations",
                "",
                "persons",
                false,
                "today",
                ""));
  }

  private static List<Link> navigation(Reader reader, PortalPage here) {
    List<Link> links = new ArrayList<>();
    Arrays.stream(PortalPage.values())
        .filter(page -> !page.isOfOneThing() && reader.may(page.operation()))
        .forEach(
            page -> links.add(new Link(page.path(), page.title(), page == here.inNavigation())));
    reader
        .student()
        .ifPresent(own -> links.add(new Link("/studenten/" + own, "Mijn tijdlijn", true)));
    return links;
  }

  private static void end(RoutingContext request, int status, String html) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Content-Security-Policy", CONTENT_POLICY)
        .putHeader("Cache-Control", "no-store")
        .end(html);
  }
}
