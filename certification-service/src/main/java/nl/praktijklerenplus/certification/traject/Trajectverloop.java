package nl.praktijklerenplus.certification.traject;

import nl.praktijklerenplus.certification.traject.Erkenningstraject.*;
import nl.praktijklerenplus.certification.traject.ErkenningstrajectEvent.*;
import nl.praktijklerenplus.platform.kernel.CorruptStream;

/** What state a traject is in after an event. Total and loud. */
record Trajectverloop(Erkenningstraject state, ErkenningstrajectEvent event) {

  static Erkenningstraject na(Erkenningstraject state, ErkenningstrajectEvent event) {
    return new Trajectverloop(state, event).verder();
  }

  private Erkenningstraject verder() {
    return switch (event) {
      case ErkenningstrajectGestart gestart -> gestart(gestart);
      case OpdrachtAfgerond opdracht -> afgerond(van(Lopend.class), opdracht);
      case WerkprocesBeoordeeld oordeel -> beoordeeld(van(Lopend.class), oordeel);
      case RmtAanvraagIngediend _ -> new Ingediend(dossier(Aanvraagbaar.class));
      case RmtAkkoordGegeven _ -> new Akkoord(dossier(Ingediend.class));
      case RmtAanvraagAfgewezen _ -> new Afgewezen(dossier(Ingediend.class));
      case AanmeldingNova _ -> new Aangemeld(dossier(Akkoord.class));
      case ErkenningBehaald _ -> new Behaald(dossier(Aangemeld.class));
      case PraktijkverklaringUitgereikt _ -> new Uitgereikt(dossier(Uitreikbaar.class));
      case PraktijkverklaringIngetrokken _ -> new Ingetrokken(dossier(Uitgereikt.class));
      case ErkenningstrajectGestopt(_, var reden) -> Gestopt.na(van(Lopend.class), reden);
    };
  }

  private Gestart gestart(ErkenningstrajectGestart gestart) {
    van(Onbekend.class);
    return new Gestart(
        Dossier.nieuw(gestart.student(), gestart.kwalificatie(), gestart.werkprocessen()));
  }

  private static Lopend afgerond(Lopend traject, OpdrachtAfgerond afgerond) {
    return traject.met(traject.dossier().metOpdracht(afgerond.opdracht()));
  }

  private static Lopend beoordeeld(Lopend traject, WerkprocesBeoordeeld beoordeeld) {
    return switch (beoordeeld.oordeel()) {
      case BEHAALD -> traject.met(traject.dossier().metBehaald(beoordeeld.werkproces()));
      case NOG_NIET -> traject;
    };
  }

  private Dossier dossier(Class<? extends Lopend> verwacht) {
    return van(verwacht).dossier();
  }

  private <S extends Erkenningstraject> S van(Class<S> verwacht) {
    if (!verwacht.isInstance(state)) {
      throw new CorruptStream(state, event);
    }
    return verwacht.cast(state);
  }
}
