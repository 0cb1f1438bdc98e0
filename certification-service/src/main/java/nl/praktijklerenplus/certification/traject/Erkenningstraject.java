package nl.praktijklerenplus.certification.traject;

import java.util.Set;
import java.util.UUID;

/** The states of a traject: the steps follow each other, the groups say which rules they share. */
public sealed interface Erkenningstraject {

  record Onbekend() implements Erkenningstraject {}

  /** What a list needs of a traject, whatever the state. */
  sealed interface Bekend extends Erkenningstraject {
    Dossier dossier();

    RmtStatus rmt();

    boolean novaAangemeld();

    boolean erkenningBehaald();

    Praktijkverklaring praktijkverklaring();

    default UUID student() {
      return dossier().student();
    }

    default String kwalificatie() {
      return dossier().kwalificatie();
    }

    default Set<String> werkprocessen() {
      return dossier().gekozen();
    }
  }

  sealed interface Lopend extends Bekend {
    /** The same step with another dossier. */
    Lopend met(Dossier dossier);

    @Override
    default RmtStatus rmt() {
      return RmtStatus.AKKOORD;
    }

    @Override
    default boolean novaAangemeld() {
      return false;
    }

    @Override
    default boolean erkenningBehaald() {
      return false;
    }

    @Override
    default Praktijkverklaring praktijkverklaring() {
      return Praktijkverklaring.GEEN;
    }
  }

  /** No aanvraag is pending or approved, so one may be made. */
  sealed interface Aanvraagbaar extends Lopend {}

  record Gestart(Dossier dossier) implements Aanvraagbaar {
    @Override
    public Gestart met(Dossier nieuw) {
      return new Gestart(nieuw);
    }

    @Override
    public RmtStatus rmt() {
      return RmtStatus.GEEN;
    }
  }

  record Afgewezen(Dossier dossier) implements Aanvraagbaar {
    @Override
    public Afgewezen met(Dossier nieuw) {
      return new Afgewezen(nieuw);
    }

    @Override
    public RmtStatus rmt() {
      return RmtStatus.AFGEWEZEN;
    }
  }

  record Ingediend(Dossier dossier) implements Lopend {
    @Override
    public Ingediend met(Dossier nieuw) {
      return new Ingediend(nieuw);
    }

    @Override
    public RmtStatus rmt() {
      return RmtStatus.INGEDIEND;
    }
  }

  record Akkoord(Dossier dossier) implements Lopend {
    @Override
    public Akkoord met(Dossier nieuw) {
      return new Akkoord(nieuw);
    }
  }

  sealed interface BijNova extends Lopend {
    @Override
    default boolean novaAangemeld() {
      return true;
    }
  }

  record Aangemeld(Dossier dossier) implements BijNova {
    @Override
    public Aangemeld met(Dossier nieuw) {
      return new Aangemeld(nieuw);
    }
  }

  sealed interface Erkend extends BijNova {
    @Override
    default boolean erkenningBehaald() {
      return true;
    }
  }

  /** Recognised, and no praktijkverklaring is out, so one may be handed over. */
  sealed interface Uitreikbaar extends Erkend {}

  record Behaald(Dossier dossier) implements Uitreikbaar {
    @Override
    public Behaald met(Dossier nieuw) {
      return new Behaald(nieuw);
    }
  }

  record Ingetrokken(Dossier dossier) implements Uitreikbaar {
    @Override
    public Ingetrokken met(Dossier nieuw) {
      return new Ingetrokken(nieuw);
    }

    @Override
    public Praktijkverklaring praktijkverklaring() {
      return Praktijkverklaring.INGETROKKEN;
    }
  }

  record Uitgereikt(Dossier dossier) implements Erkend {
    @Override
    public Uitgereikt met(Dossier nieuw) {
      return new Uitgereikt(nieuw);
    }

    @Override
    public Praktijkverklaring praktijkverklaring() {
      return Praktijkverklaring.UITGEREIKT;
    }
  }

  /** What was reached stays readable; an aanvraag that was pending has ended with the traject. */
  record Gestopt(
      Dossier dossier,
      RmtStatus rmt,
      boolean novaAangemeld,
      boolean erkenningBehaald,
      Praktijkverklaring praktijkverklaring,
      Stopreden reden)
      implements Bekend {

    static Gestopt na(Lopend tot, Stopreden reden) {
      RmtStatus rmt = tot.rmt() == RmtStatus.INGEDIEND ? RmtStatus.GEEN : tot.rmt();
      return new Gestopt(
          tot.dossier(),
          rmt,
          tot.novaAangemeld(),
          tot.erkenningBehaald(),
          tot.praktijkverklaring(),
          reden);
    }
  }
}
