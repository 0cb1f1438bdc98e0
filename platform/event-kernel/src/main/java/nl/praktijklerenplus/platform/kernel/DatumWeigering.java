package nl.praktijklerenplus.platform.kernel;

import java.time.LocalDate;

/** Refusals that rest on the two time axes, the same for every aggregate. */
public sealed interface DatumWeigering extends Refusal {

  record DatumInToekomst(LocalDate datum) implements DatumWeigering {
    @Override
    public String detail() {
      return "De datum %s ligt na de dag waarop dit bekend werd; geef de dag waarop het gebeurde."
          .formatted(datum);
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record BekendInToekomst() implements DatumWeigering {
    @Override
    public String detail() {
      return "Het tijdstip in 'bekend' ligt in de toekomst; geef een tijdstip dat voorbij is.";
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record BekendVoorVorigeOpdracht() implements DatumWeigering {
    @Override
    public String detail() {
      return "Het tijdstip in 'bekend' ligt voor dat van de vorige opdracht over hetzelfde; houd de"
          + " volgorde van vastleggen aan.";
    }
  }

  record DatumVoorVorigeWijziging(LocalDate vorige) implements DatumWeigering {
    @Override
    public String detail() {
      return "De datum ligt voor de vorige wijziging van toestand (%s); kies een dag vanaf toen, of"
              .formatted(vorige)
          + " corrigeer eerst die wijziging.";
    }
  }

  record DatumVoorEersteDag(LocalDate eerste) implements DatumWeigering {
    @Override
    public String detail() {
      return "De datum ligt voor de eerste dag (%s) waarop dit bestond; kies een dag vanaf toen."
          .formatted(eerste);
    }
  }

  record DatumNaVolgendeWijziging(LocalDate volgende) implements DatumWeigering {
    @Override
    public String detail() {
      return "De gecorrigeerde datum ligt na de volgende wijziging van toestand (%s); kies een dag"
              .formatted(volgende)
          + " tot en met toen, of corrigeer eerst die wijziging.";
    }
  }

  record EersteDagNaWaarneming(LocalDate dag) implements DatumWeigering {
    @Override
    public String detail() {
      return "De gecorrigeerde eerste dag (%s) ligt na iets dat al eerder is waargenomen."
          .formatted(dag);
    }
  }
}
