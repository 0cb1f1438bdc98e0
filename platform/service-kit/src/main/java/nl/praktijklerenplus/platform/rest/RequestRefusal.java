package nl.praktijklerenplus.platform.rest;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Refusals that have to do with how was asked, not with what. */
public sealed interface RequestRefusal extends Refusal {

  record NietBevoegd(String opdracht) implements RequestRefusal {
    @Override
    public String detail() {
      return "Uw rol mag '%s' niet doen; vraag het iemand die dat wel mag.".formatted(opdracht);
    }
  }

  record BekendAlleenVoorBeheerder() implements RequestRefusal {
    @Override
    public String detail() {
      return "Alleen een beheerder mag 'bekend' opgeven; laat dit veld weg.";
    }
  }

  /** What was asked is not repeated: it may hold anything. */
  record OnbekendeOpdracht() implements RequestRefusal {
    @Override
    public String detail() {
      return "Deze opdracht bestaat niet in deze dienst; GET /v1/commandos noemt ze.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record OngeldigeJson() implements RequestRefusal {
    @Override
    public String detail() {
      return "De inhoud is geen geldig JSON-object.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  /** More than a command can be. */
  record InhoudTeGroot(long bytes) implements RequestRefusal {
    @Override
    public String detail() {
      return "Een opdracht is ten hoogste %d bytes; geef er meer dan een als regels aan /v1/commandos."
          .formatted(bytes);
    }
  }

  /** Something went wrong on our side. */
  record OnverwachteFout() implements RequestRefusal {
    @Override
    public String detail() {
      return "Er ging bij ons iets mis; er is niets vastgelegd. Probeer het later opnieuw.";
    }
  }
}
