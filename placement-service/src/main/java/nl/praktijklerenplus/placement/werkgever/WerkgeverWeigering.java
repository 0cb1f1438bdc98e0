package nl.praktijklerenplus.placement.werkgever;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why something about a werkgever is refused. */
public sealed interface WerkgeverWeigering extends Refusal {

  record WerkgeverOnbekend() implements WerkgeverWeigering {
    @Override
    public String detail() {
      return "Deze werkgever is niet bekend; leg eerst de werving vast.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record WerkgeverAlBekend() implements WerkgeverWeigering {
    @Override
    public String detail() {
      return "Deze werkgever is al geworven; leg een nieuw contact vast als werkgeversgesprek.";
    }
  }

  record LeermeesterOnbekend() implements WerkgeverWeigering {
    @Override
    public String detail() {
      return "Deze leermeester is bij deze werkgever niet bekend; stel de leermeester eerst aan.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record LeermeesterAlBekend() implements WerkgeverWeigering {
    @Override
    public String detail() {
      return "Deze leermeester is al aangesteld; geef een nieuwe leermeester een eigen identiteit.";
    }
  }

  record LeerbedrijfIdOngeldig() implements WerkgeverWeigering {
    @Override
    public String detail() {
      return "Een leerbedrijfId bestaat uit precies 9 cijfers; neem het over uit de erkenning.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }
}
