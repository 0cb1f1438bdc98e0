package nl.praktijklerenplus.reporting.web;

import java.util.Arrays;
import java.util.Optional;

/** The pages; each is for who may do the operation that it rests on. */
enum PortalPage {
  OVERZICHT("/", "Overzicht", "indicator"),
  TOC("/theory-of-change", "Theory of Change", "toc"),
  BAANCREATIE("/baancreatiemodel", "Baancreatiemodel", "baancreatie"),
  RAPPORTEN("/rapporten", "Rapporten", "rapporten"),
  RAPPORT("/rapporten/:rapport", "Rapport", "rapport"),
  WERKLIJST("/werklijst", "Werklijst", "agenda"),
  TIJDLIJN("/studenten/:student", "Tijdlijn", "tijdlijn"),
  BEHEER("/beheer", "Beheer", "projecties");

  private final String path;
  private final String title;
  private final String operation;

  PortalPage(String path, String title, String operation) {
    this.path = path;
    this.title = title;
    this.operation = operation;
  }

  String path() {
    return path;
  }

  String title() {
    return title;
  }

  String operation() {
    return operation;
  }

  /** The name of its template and of its module. */
  String file() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  boolean isOfOneThing() {
    return path.contains(":");
  }

  /** The page that the navigation shows as the one where the reader is. */
  PortalPage inNavigation() {
    return this == RAPPORT ? RAPPORTEN : this;
  }

  /** Where this reader begins: at the first page in the navigation that is theirs. */
  static Optional<PortalPage> first(Reader reader) {
    return Arrays.stream(values())
        .filter(page -> !page.isOfOneThing() && reader.may(page.operation))
        .findFirst();
  }
}
