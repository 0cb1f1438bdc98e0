package nl.praktijklerenplus.placement.leerwerkplek;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why something about a leerwerkplek is refused. */
public sealed interface LeerwerkplekWeigering extends Refusal {

  record LeerwerkplekOnbekend() implements LeerwerkplekWeigering {
    @Override
    public String detail() {
      return "Deze leerwerkplek is niet bekend; laat de werkgever haar eerst aanbieden.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record LeerwerkplekAlBekend() implements LeerwerkplekWeigering {
    @Override
    public String detail() {
      return "Deze leerwerkplek is al aangeboden; geef een nieuwe plek een eigen identiteit.";
    }
  }

  record WerkgeverOnbekend() implements LeerwerkplekWeigering {
    @Override
    public String detail() {
      return "Deze werkgever is niet bekend; leg eerst de werving vast.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record LeerwerkplekBezet() implements LeerwerkplekWeigering {
    @Override
    public String detail() {
      return "Op deze leerwerkplek loopt nog een stage; beëindig die voordat u de plek intrekt.";
    }
  }

  record LeerwerkplekAlIngetrokken() implements LeerwerkplekWeigering {
    @Override
    public String detail() {
      return "Deze leerwerkplek is al ingetrokken; bied zo nodig een nieuwe plek aan.";
    }
  }
}
