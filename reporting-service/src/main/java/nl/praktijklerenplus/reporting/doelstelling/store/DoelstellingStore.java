package nl.praktijklerenplus.reporting.doelstelling.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Versioned;
import nl.praktijklerenplus.reporting.doelstelling.Doelstelling.Vastgelegd;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;

/** The goals. */
@ApplicationScoped
public class DoelstellingStore {

  /** One of the list. */
  public record DoelstellingRij(
      UUID doelstelling,
      LocalDate datum,
      String indicator,
      BigDecimal streefwaarde,
      LocalDate op,
      int versie)
      implements Versioned {}

  public static final Overview<DoelstellingRij> DOELSTELLINGEN =
      new Overview<>(
          "doelstelling",
          DoelstellingRij.class,
          "doelstelling",
          "doelstelling",
          "datum",
          "indicator",
          "op");

  private static final ReadModel<DoelstellingRij> TABLE =
      new ReadModel<>("doelstelling", DoelstellingRij.class, "doelstelling");

  Uni<Void> write(Mutiny.StatelessSession session, Vastgelegd stated, int version) {
    DoelstellingVastgelegd inhoud = stated.inhoud();
    return TABLE.write(
        session,
        new DoelstellingRij(
            inhoud.doelstelling(),
            stated.datum(),
            inhoud.indicator(),
            inhoud.streefwaarde(),
            inhoud.op(),
            version));
  }
}
