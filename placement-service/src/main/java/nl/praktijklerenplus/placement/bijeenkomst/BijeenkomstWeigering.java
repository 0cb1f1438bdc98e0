package nl.praktijklerenplus.placement.bijeenkomst;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why a bijeenkomst is refused. */
public sealed interface BijeenkomstWeigering extends Refusal {

  record BijeenkomstAlBekend() implements BijeenkomstWeigering {
    @Override
    public String detail() {
      return "Deze bijeenkomst is al vastgelegd; geef een nieuwe bijeenkomst een eigen identiteit.";
    }
  }

  record DoelgroepOntbreekt() implements BijeenkomstWeigering {
    @Override
    public String detail() {
      return "Een voorlichtingsbijeenkomst heeft ten minste één doelgroep; noem voor wie zij was.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record AanwezigenNegatief() implements BijeenkomstWeigering {
    @Override
    public String detail() {
      return "Het aantal aanwezigen kan niet onder 0 liggen; laat het weg als het niet bekend is.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }
}
