package nl.praktijklerenplus.reporting.observatie.store;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Versioned;
import nl.praktijklerenplus.reporting.observatie.Observatie.Vastgelegd;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;

/** The observaties, with their texts: these never leave this service. */
@ApplicationScoped
public class ObservatieStore {

  /** One of the list. */
  public record ObservatieRij(
      UUID observatie,
      LocalDate datum,
      String fase,
      String onderwerp,
      String perspectief,
      String soort,
      String tekst,
      String bron,
      int versie)
      implements Versioned {}

  public static final Overview<ObservatieRij> OBSERVATIES =
      new Overview<>(
          "observatie",
          ObservatieRij.class,
          "observatie",
          "observatie",
          "datum",
          "fase",
          "onderwerp");

  private static final ReadModel<ObservatieRij> TABLE =
      new ReadModel<>("observatie", ObservatieRij.class, "observatie");

  Uni<Void> write(Mutiny.StatelessSession session, Vastgelegd stated, int version) {
    ObservatieVastgelegd inhoud = stated.inhoud();
    return TABLE.write(
        session,
        new ObservatieRij(
            inhoud.observatie(),
            stated.datum(),
            inhoud.fase(),
            inhoud.onderwerp(),
            inhoud.perspectief().name(),
            inhoud.soort().name(),
            inhoud.tekst().waarde(),
            inhoud.bron(),
            version));
  }
}
