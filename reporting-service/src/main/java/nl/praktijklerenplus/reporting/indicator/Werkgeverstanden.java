package nl.praktijklerenplus.reporting.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

import static nl.praktijklerenplus.reporting.tijdlijn.Onderwerpsoort.WERKGEVER;

/** The stocks of werkgevers and their leermeesters. */
final class Werkgeverstanden {

  static final List<Stand<Werkgeverdossier>> ALLE =
      List.of(
          werkgevers(
              "werkgevers-geworven",
              "Geworven werkgevers",
              "Werkgevers die zijn geworven.",
              (werkgever, _) -> werkgever.geworven()),
          werkgevers(
              "werkgevers-actief",
              "Actieve werkgevers",
              "Werkgevers met ten minste één aangeboden leerwerkplek.",
              (werkgever, _) -> werkgever.actief()),
          werkgevers(
              "leerbedrijven-erkend",
              "Erkende leerbedrijven",
              "Werkgevers van wie de laatste erkenning als leerbedrijf nog geldt.",
              Werkgeverdossier::erkend),
          leermeesters(
              "leermeesters",
              "Leermeesters",
              "Leermeesters die zijn aangesteld.",
              Leermeesters::aantal),
          leermeesters(
              "leermeesters-getraind",
              "Getrainde leermeesters",
              "Aangestelde leermeesters die zijn getraind.",
              Leermeesters::aantalGetraind));

  private Werkgeverstanden() {}

  private static Stand<Werkgeverdossier> werkgevers(
      String id, String naam, String definitie, BiPredicate<Werkgeverdossier, LocalDate> als) {
    return new Stand<>(
        Indicatordefinitie.stand(WERKGEVER, id, naam, "werkgevers", definitie),
        (werkgever, dag) -> als.test(werkgever, dag) ? List.of(werkgever.dimensies()) : List.of());
  }

  private static Stand<Werkgeverdossier> leermeesters(
      String id, String naam, String definitie, ToIntFunction<Leermeesters> aantal) {
    return Stand.elk(
        Indicatordefinitie.stand(WERKGEVER, id, naam, "leermeesters", definitie),
        werkgever ->
            Collections.nCopies(
                aantal.applyAsInt(werkgever.leermeesters()), werkgever.dimensies()));
  }
}
