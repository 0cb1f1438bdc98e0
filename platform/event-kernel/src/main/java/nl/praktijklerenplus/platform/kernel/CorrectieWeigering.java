package nl.praktijklerenplus.platform.kernel;

import java.util.UUID;

/** Why GebeurtenisCorrigeren is refused, the same for every aggregate. */
public sealed interface CorrectieWeigering extends Refusal {

  record GebeurtenisOnbekend() implements CorrectieWeigering {
    @Override
    public String detail() {
      return "Deze gebeurtenis is hier niet bekend; controleer welke u wilt corrigeren.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record GebeurtenisNietCorrigeerbaar(String gebeurtenis) implements CorrectieWeigering {
    @Override
    public String detail() {
      return "Een %s kan niet gecorrigeerd worden.".formatted(gebeurtenis);
    }
  }

  record GevolgNietCorrigeerbaar(UUID oorzaak) implements CorrectieWeigering {
    @Override
    public String detail() {
      return "Deze gebeurtenis volgde uit %s; corrigeer die, dan schuift deze mee."
          .formatted(oorzaak);
    }
  }

  record VeldNietCorrigeerbaar(String veld) implements CorrectieWeigering {
    @Override
    public String detail() {
      return "Het veld '%s' kan niet gecorrigeerd worden: het zegt om wie of wat het gaat."
          .formatted(veld);
    }
  }

  record CorrectieMaaktLaterOnmogelijk(String gebeurtenis, String reden)
      implements CorrectieWeigering {
    @Override
    public String detail() {
      return "Met deze correctie kan de latere %s niet bestaan: %s".formatted(gebeurtenis, reden);
    }
  }
}
