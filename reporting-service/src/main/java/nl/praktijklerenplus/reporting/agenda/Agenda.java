package nl.praktijklerenplus.reporting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;

/** What must be done, computed from all that is known of one student or one werkgever. */
public final class Agenda {

  /** What can change an agenda; the rest need not be looked at. */
  private static final Set<String> TELT_MEE =
      Set.of(
          "KandidaatAangemeld",
          "IntakegesprekGevoerd",
          "KandidaatAfgesloten",
          "StudentIngestroomd",
          "StudentGepauzeerd",
          "StudentHervat",
          "StudentUitgevallen",
          "StudentTeruggekeerd",
          "TrajectAfgerond",
          "StudentOvergedragen",
          "StudentVergeten",
          "DienstverbandGestart",
          "NazorgcontactGevoerd",
          "RmtAanvraagIngediend",
          "RmtAkkoordGegeven",
          "RmtAanvraagAfgewezen",
          "ErkenningstrajectGestopt",
          "LeerbedrijfErkend",
          "GebeurtenisGecorrigeerd");

  private Agenda() {}

  public static Set<String> gebeurtenissen() {
    return TELT_MEE;
  }

  /**
   * The agenda of a student or a werkgever; the facts of others and of other things say nothing.
   *
   * @param onderwerp whose facts these are
   */
  public static List<Agendapunt> van(UUID onderwerp, Collection<Feit> feiten) {
    Tijdlijn tijdlijn = Tijdlijn.van(feiten);
    return Stream.concat(
            Studentagenda.van(onderwerp, tijdlijn), Werkgeveragenda.van(onderwerp, tijdlijn))
        .toList();
  }
}
