package nl.praktijklerenplus.reporting.tijdlijn;

import java.util.Optional;

/** Whose student somebody is, by what happened in the order of the world. */
public final class Organisatie {

  private static final String INSTROOM = "StudentIngestroomd";

  private Organisatie() {}

  public static Optional<String> van(Tijdlijn tijdlijn) {
    String organisatie = null;
    boolean ingestroomd = false;
    for (Feit feit : tijdlijn.feiten()) {
      organisatie = na(feit, organisatie, ingestroomd);
      ingestroomd |= feit.is(INSTROOM);
    }
    return Optional.ofNullable(organisatie);
  }

  /** The aanmelding says so until the instroom does; whoever is handed over is of the other. */
  public static String na(Feit feit, String organisatie, boolean ingestroomd) {
    return switch (feit.gebeurtenis()) {
      case INSTROOM -> feit.tekst("organisatie");
      case "KandidaatAangemeld" -> ingestroomd ? organisatie : feit.tekst("organisatie");
      case "StudentOvergedragen" -> feit.tekst("naar");
      default -> organisatie;
    };
  }
}
