package nl.praktijklerenplus.platform.projection;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Why a version cannot be built, stopped, put back or cleared away. */
public sealed interface ProjectionRefusal extends Refusal {

  record ProjectieOnbekend() implements ProjectionRefusal {
    @Override
    public String detail() {
      return "Deze projectie of versie bestaat niet.";
    }

    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  record HerbouwLoopt(int versie) implements ProjectionRefusal {
    @Override
    public String detail() {
      return "Versie %d wordt al gebouwd of bijgewerkt; wacht tot zij klaar is, of annuleer haar."
          .formatted(versie);
    }
  }

  record GeenPlaatsVrij(int oudste) implements ProjectionRefusal {
    @Override
    public String detail() {
      return "Er is geen plaats voor nog een versie; ruim eerst een oude op, bijvoorbeeld versie %d."
          .formatted(oudste);
    }
  }

  record NietInOpbouw(ProjectionState toestand) implements ProjectionRefusal {
    @Override
    public String detail() {
      return "Alleen een versie die wordt gebouwd of bijgewerkt is te annuleren; deze is %s."
          .formatted(toestand);
    }
  }

  record NietTerugTeZetten(ProjectionState toestand) implements ProjectionRefusal {
    @Override
    public String detail() {
      return "Alleen een oude versie die niet is opgeruimd is terug te zetten; deze is %s."
          .formatted(toestand);
    }
  }

  record NietOpTeRuimen(ProjectionState toestand) implements ProjectionRefusal {
    @Override
    public String detail() {
      return "Alleen een oude versie die er nog staat is op te ruimen; deze is %s."
          .formatted(toestand);
    }
  }
}
