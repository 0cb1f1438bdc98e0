package nl.praktijklerenplus.reporting.indicator;

import java.util.Map;
import java.util.Set;

/** The states of a student, and which event leads from which to which. */
enum Studentstatus {
  ONBEKEND,
  KANDIDAAT,
  AFGESLOTEN,
  ACTIEF,
  GEPAUZEERD,
  UITGEVALLEN,
  AFGEROND;

  private record Overgang(Set<Studentstatus> van, Studentstatus naar) {}

  private static final Map<String, Overgang> OVERGANGEN =
      Map.of(
          "KandidaatAangemeld", new Overgang(Set.of(ONBEKEND, AFGESLOTEN), KANDIDAAT),
          "KandidaatAfgesloten", new Overgang(Set.of(KANDIDAAT), AFGESLOTEN),
          "StudentIngestroomd", new Overgang(Set.of(KANDIDAAT), ACTIEF),
          "StudentGepauzeerd", new Overgang(Set.of(ACTIEF), GEPAUZEERD),
          "StudentHervat", new Overgang(Set.of(GEPAUZEERD), ACTIEF),
          "StudentUitgevallen", new Overgang(Set.of(ACTIEF, GEPAUZEERD), UITGEVALLEN),
          "StudentTeruggekeerd", new Overgang(Set.of(UITGEVALLEN, AFGEROND), ACTIEF),
          "TrajectAfgerond", new Overgang(Set.of(ACTIEF), AFGEROND));

  Studentstatus na(String gebeurtenis) {
    Overgang overgang = OVERGANGEN.get(gebeurtenis);
    return overgang != null && overgang.van().contains(this) ? overgang.naar() : this;
  }
}
