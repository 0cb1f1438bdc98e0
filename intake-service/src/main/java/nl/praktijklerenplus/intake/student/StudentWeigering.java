package nl.praktijklerenplus.intake.student;

import java.time.LocalDate;
import java.util.Optional;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why something about a student is refused. */
public sealed interface StudentWeigering extends Refusal {

  record StudentAlBekend(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return ("Deze student is al bekend en is %s. Alleen een afgesloten kandidaat kan opnieuw"
              + " worden aangemeld.")
          .formatted(toestand.woord());
    }
  }

  record StudentOnbekend() implements StudentWeigering {
    @Override
    public String detail() {
      return "Deze student is hier niet bekend. Meld eerst de kandidaat aan.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record StudentIsVergeten() implements StudentWeigering {
    @Override
    public String detail() {
      return "Deze student is vergeten: persoonsgegevens worden van deze student niet meer bewaard.";
    }
  }

  record HulpvragenOntbreken() implements StudentWeigering {
    @Override
    public String detail() {
      return "Een intakegesprek heeft ten minste één hulpvraag. Vul 'hulpvragen' in.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record ScoreBuitenBereik(Instrument instrument, int score) implements StudentWeigering {
    @Override
    public String detail() {
      return "De score %d valt buiten het bereik van %s. Geef een heel getal van %d tot en met %d."
          .formatted(score, instrument, Instrument.LAAGSTE, instrument.hoogste());
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record GeenKandidaat(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return "Dit kan alleen bij een kandidaat, en deze student is %s.".formatted(toestand.woord());
    }
  }

  record AdviesNietStarten(Optional<Advies> advies) implements StudentWeigering {
    @Override
    public String detail() {
      return ("Instromen kan pas als het laatste intakegesprek STARTEN adviseert; %s. Voer zo nodig"
              + " eerst een nieuw intakegesprek.")
          .formatted(advies.map(a -> "het laatste advies is " + a).orElse("er is nog geen advies"));
    }
  }

  record StudentNietActief(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return "Dit kan alleen bij een student die actief is, en deze student is %s."
          .formatted(toestand.woord());
    }
  }

  record StudentNietGepauzeerd(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return "Hervatten kan alleen na een pauze, en deze student is %s."
          .formatted(toestand.woord());
    }
  }

  record StudentNietInTraject(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return "Uitval kan alleen bij een student die actief of gepauzeerd is, en deze student is %s."
          .formatted(toestand.woord());
    }
  }

  record StudentNietVertrokken(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return "Terugkeren kan alleen na uitval of na afronding, en deze student is %s."
          .formatted(toestand.woord());
    }
  }

  record StudentNietIngestroomd(Toestand toestand) implements StudentWeigering {
    @Override
    public String detail() {
      return "Meten kan pas nadat de student is ingestroomd, en deze student is %s."
          .formatted(toestand.woord());
    }
  }

  record ToestemmingOntbreekt() implements StudentWeigering {
    @Override
    public String detail() {
      return "Een student gaat alleen met eigen toestemming naar een andere organisatie. Vraag die, en"
          + " geef 'toestemming' true.";
    }
  }

  record InzageIsAlVoorbij(LocalDate tot) implements StudentWeigering {
    @Override
    public String detail() {
      return "De inzage eindigt op %s, voor zij begint. Geef een 'tot' op of na 'datum'."
          .formatted(tot);
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record NoodtoegangBuitenDeTijd() implements StudentWeigering {
    @Override
    public String detail() {
      return "Noodtoegang begint nu en duurt hoogstens %d uur. Geef een 'tot' daarbinnen, of laat het"
              .formatted(StudentDecider.LANGSTE_NOODTOEGANG.toHours())
          + " weg.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record BewaringIsOpgeschort() implements StudentWeigering {
    @Override
    public String detail() {
      return "De bewaring van deze student is opgeschort; hef dat eerst op, of vergeet de student op"
          + " eigen verzoek.";
    }
  }
}
