package nl.praktijklerenplus.placement.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;

import nl.praktijklerenplus.platform.kernel.PerhapsTooEarly;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why something about a dienstverband or the nazorg after it is refused. */
public sealed interface DienstverbandWeigering extends Refusal {

  record DienstverbandOnbekend() implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Dit dienstverband is niet bekend; controleer welk dienstverband u bedoelt.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record StudentOnbekend() implements DienstverbandWeigering, PerhapsTooEarly {
    @Override
    public String detail() {
      return "Deze student is hier niet bekend. Is de aanmelding net gedaan" + ON_ITS_WAY;
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record WerkgeverOnbekend() implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Deze werkgever is niet bekend; leg eerst de werving vast.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record DienstverbandAlBekend() implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Dit dienstverband is al vastgelegd; geef een nieuw dienstverband een eigen"
          + " identiteit.";
    }
  }

  record StudentAlInDienst() implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Deze student heeft al een dienstverband; beëindig dat eerst.";
    }
  }

  record DienstverbandAlBeeindigd(LocalDate geeindigdOp) implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Dit dienstverband is op %s al geëindigd; een andere dag of reden is een correctie."
          .formatted(geeindigdOp);
    }
  }

  record UrenPerWeekOngeldig(BigDecimal urenPerWeek) implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Een dienstverband telt meer dan 0 en ten hoogste 60 uren per week, niet %s."
          .formatted(urenPerWeek.toPlainString());
    }

    @Override
    public Kind kind() {
      return Kind.INPUT;
    }
  }

  record NazorgVerlopen(LocalDate einde) implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "De nazorg duurt drie jaar vanaf het eerste dienstverband; op %s was zij voorbij."
          .formatted(einde);
    }
  }

  record NooitInDienst() implements DienstverbandWeigering {
    @Override
    public String detail() {
      return "Deze student heeft nog nooit een dienstverband gehad; nazorg begint pas daarna.";
    }
  }
}
