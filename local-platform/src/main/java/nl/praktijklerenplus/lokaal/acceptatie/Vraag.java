package nl.praktijklerenplus.lokaal.acceptatie;

import java.time.LocalDate;
import java.util.List;

/** A line of the evaluation's table: what it says, and which indicator must say the same. */
record Vraag(String omschrijving, String indicator, LocalDate peildatum, String evaluatie) {

  private static final LocalDate EVALUATIE = LocalDate.of(2023, 4, 7);
  private static final LocalDate VOOR_DE_AANMELDINGEN = LocalDate.of(2023, 3, 30);

  static final List<Vraag> ALLE =
      List.of(
          op("leerwerkplekken, doel / gestart", "studenten-ingestroomd", "15 / 15"),
          op("op stage en bezig met de erkenning", "studenten-op-stage", "12"),
          op("gestopt", "studenten-uitgevallen", "3"),
          op("aangemeld bij Nova College", "aanmeldingen-nova", "8"),
          op("erkenningen, doel / behaald", "erkenningen-behaald", "8 / 0"),
          op(
              "voorlichtingsbijeenkomsten (3 algemene, 3 met partners)",
              "voorlichtingsbijeenkomsten",
              "6"),
          new Vraag("aangemeld bij Nova College", "aanmeldingen-nova", VOOR_DE_AANMELDINGEN, "0"));

  private static Vraag op(String omschrijving, String indicator, String evaluatie) {
    return new Vraag(omschrijving, indicator, EVALUATIE, evaluatie);
  }

  /** The goal is part of the answer where the evaluation has one. */
  boolean metDoel() {
    return evaluatie.contains("/");
  }
}
