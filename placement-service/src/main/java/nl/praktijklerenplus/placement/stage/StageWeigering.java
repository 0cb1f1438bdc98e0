package nl.praktijklerenplus.placement.stage;

import java.math.BigDecimal;
import java.time.LocalDate;

import nl.praktijklerenplus.platform.kernel.PerhapsTooEarly;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why something about a stage is refused. */
public sealed interface StageWeigering extends Refusal {

  record StageOnbekend() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze stage is hier niet bekend; controleer welke stage u bedoelt.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record StudentOnbekend() implements StageWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return "Deze student is hier niet bekend. Is de aanmelding net gedaan" + ON_ITS_WAY;
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record LeerwerkplekOnbekend() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze leerwerkplek is niet bekend; laat de werkgever haar eerst aanbieden.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record LeermeesterOnbekend() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze leermeester is niet bekend; laat de werkgever die eerst aanstellen, of laat het"
          + " veld weg.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record KnelpuntOnbekend() implements StageWeigering {
    @Override
    public String detail() {
      return "Dit knelpunt is bij deze stage niet gemeld; meld het eerst.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record UrenPerWeekOngeldig(BigDecimal urenPerWeek) implements StageWeigering {
    @Override
    public String detail() {
      return "Een stage duurt meer dan 0 en ten hoogste 60 uren per week, niet %s."
          .formatted(urenPerWeek.toPlainString());
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record StageAlBekend() implements StageWeigering {
    @Override
    public String detail() {
      return "Er is al een stage met deze identiteit; geef een nieuwe stage een eigen identiteit.";
    }
  }

  record StageAlGeeindigd(LocalDate geeindigdOp) implements StageWeigering {
    @Override
    public String detail() {
      return "Deze stage is op %s al geëindigd; alleen een correctie of het oplossen van een"
              .formatted(geeindigdOp)
          + " knelpunt is nog mogelijk.";
    }
  }

  record StageAlOnderbroken() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze stage is al onderbroken; zij kan pas na hervatting weer onderbroken worden.";
    }
  }

  record StageNietOnderbroken() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze stage is niet onderbroken; er valt niets te hervatten.";
    }
  }

  record KnelpuntAlBekend() implements StageWeigering {
    @Override
    public String detail() {
      return "Dit knelpunt is al gemeld; geef een nieuw knelpunt een eigen identiteit.";
    }
  }

  record KnelpuntAlOpgelost() implements StageWeigering {
    @Override
    public String detail() {
      return "Dit knelpunt is al opgelost; meld een nieuw knelpunt als het terug is.";
    }
  }

  record StudentNietActief(StudentToestand toestand) implements StageWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return "Een stage begint alleen voor een student die ACTIEF is; deze is hier %s."
              .formatted(toestand)
          + " Is dat bij de intake net veranderd"
          + ON_ITS_WAY;
    }
  }

  record StudentAlOpStage() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze student heeft al een stage; beëindig die eerst, of wissel van stage.";
    }
  }

  record LeerwerkplekBezet() implements StageWeigering {
    @Override
    public String detail() {
      return "Op deze leerwerkplek loopt al een stage; kies een vrije plek of beëindig die stage.";
    }
  }

  record LeerwerkplekIngetrokken() implements StageWeigering {
    @Override
    public String detail() {
      return "Deze leerwerkplek is ingetrokken; kies een plek die nog wordt aangeboden.";
    }
  }

  record DatumVoorWijzigingStudent(LocalDate wijziging) implements StageWeigering {
    @Override
    public String detail() {
      return "De datum ligt voor de laatste wijziging van de student (%s); kies een dag vanaf toen."
          .formatted(wijziging);
    }
  }

  record DatumVoorWijzigingLeerwerkplek(LocalDate wijziging) implements StageWeigering {
    @Override
    public String detail() {
      return "De datum ligt voor de laatste wijziging van de leerwerkplek (%s); kies een dag vanaf"
              .formatted(wijziging)
          + " toen.";
    }
  }
}
