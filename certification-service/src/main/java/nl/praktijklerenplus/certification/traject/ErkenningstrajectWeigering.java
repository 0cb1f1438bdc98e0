package nl.praktijklerenplus.certification.traject;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

import nl.praktijklerenplus.platform.kernel.PerhapsTooEarly;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why something about an erkenningstraject is refused. */
public sealed interface ErkenningstrajectWeigering extends Refusal {

  record ErkenningstrajectAlBekend() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Dit erkenningstraject is al bekend. Geef een nieuw traject een nieuwe identiteit.";
    }
  }

  record ErkenningstrajectOnbekend() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Dit erkenningstraject is hier niet bekend; controleer welk traject u bedoelt.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record TrajectAlGestopt() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Dit erkenningstraject is gestopt. Start zo nodig een nieuw traject.";
    }
  }

  record StudentOnbekend() implements ErkenningstrajectWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return "Deze student is hier niet bekend. Is de aanmelding net gedaan" + ON_ITS_WAY;
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record StudentNietActief(String toestand) implements ErkenningstrajectWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return ("Een erkenningstraject kan alleen starten bij een student die ACTIEF is; deze student"
                  + " is hier bekend als %s. Is dat net veranderd")
              .formatted(toestand)
          + ON_ITS_WAY;
    }
  }

  record DatumVoorWijzigingStudent(LocalDate wijziging) implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return ("De datum ligt voor de laatste wijziging van toestand van de student (%s); kies een"
              + " dag vanaf toen.")
          .formatted(wijziging);
    }
  }

  record TrajectLooptAl(String kwalificatie) implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return ("Deze student heeft al een traject voor kwalificatie %s. Stop dat eerst, of ga"
              + " daarmee verder.")
          .formatted(kwalificatie);
    }
  }

  record WerkprocessenOntbreken() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Een erkenningstraject heeft ten minste één werkproces. Vul 'werkprocessen' in.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record WerkprocesNietVanKwalificatie(Set<String> werkprocessen, String kwalificatie)
      implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Niet van kwalificatie %s: %s. Kies werkprocessen van die kwalificatie."
          .formatted(kwalificatie, rij(werkprocessen));
    }
  }

  record WerkprocesNietGekozen(String werkproces) implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Werkproces %s is in dit traject niet gekozen. Beoordeel een gekozen werkproces."
          .formatted(werkproces);
    }
  }

  record StageOnbekend() implements ErkenningstrajectWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return "Deze stage is hier niet bekend. Is zij net gestart" + ON_ITS_WAY;
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record OpdrachtAlAfgerond() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Deze opdracht is in dit traject al afgerond; hij telt één keer.";
    }
  }

  record LeerdoelenNegatief(int leerdoelen) implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Het aantal leerdoelen kan niet %d zijn. Geef nul of meer.".formatted(leerdoelen);
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record RmtAanvraagLoopt() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Er is al een aanvraag in behandeling bij het RMT. Wacht op het antwoord.";
    }
  }

  record RmtAkkoordAlGegeven() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Het RMT heeft al akkoord gegeven; een nieuwe aanvraag is niet nodig.";
    }
  }

  record GeenRmtAanvraag() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Er is geen aanvraag in behandeling bij het RMT. Dien eerst een aanvraag in.";
    }
  }

  record GeenRmtAkkoord() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Aanmelden bij Nova kan pas na het akkoord van het RMT. Leg eerst dat akkoord vast.";
    }
  }

  record AlAangemeldBijNova() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Dit traject is al aangemeld bij Nova.";
    }
  }

  record GeenAanmeldingNova() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "De erkenning kan pas na de aanmelding bij Nova. Meld het traject eerst aan.";
    }
  }

  record ErkenningAlBehaald() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "De erkenning van dit traject is al behaald.";
    }
  }

  record WerkprocesNietBehaald(Set<String> werkprocessen) implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Nog niet met BEHAALD beoordeeld: %s. De erkenning vraagt elk gekozen werkproces."
          .formatted(rij(werkprocessen));
    }
  }

  record GeenErkendLeerbedrijf() implements ErkenningstrajectWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return "Op geen enkele dag van een stage van deze student was de werkgever een erkend"
          + " leerbedrijf. Leg de erkenning van de werkgever vast; is dat net gebeurd"
          + ON_ITS_WAY;
    }
  }

  record ErkenningNietBehaald() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Een praktijkverklaring kan pas als de erkenning is behaald. Ken die eerst toe.";
    }
  }

  record PraktijkverklaringAlUitgereikt() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "De praktijkverklaring is al uitgereikt. Trek haar eerst in voor een nieuwe.";
    }
  }

  record GeenPraktijkverklaring() implements ErkenningstrajectWeigering {
    @Override
    public String detail() {
      return "Er is geen uitgereikte praktijkverklaring om in te trekken.";
    }
  }

  private static String rij(Collection<String> codes) {
    return String.join(", ", codes.stream().sorted().toList());
  }
}
