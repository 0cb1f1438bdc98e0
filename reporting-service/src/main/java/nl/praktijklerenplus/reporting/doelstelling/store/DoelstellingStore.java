package nl.praktijklerenplus.reporting.doelstelling.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;

/** The goals. */
@ApplicationScoped
public class DoelstellingStore {

  /** One of the list. */
  public record DoelstellingRij(
      UUID doelstelling, String indicator, BigDecimal streefwaarde, LocalDate op, int versie) {}

  private static final ReadModel<DoelstellingRij> TABLE =
      new ReadModel<>("doelstelling", DoelstellingRij.class, "doelstelling");

  private final Transactions transactions;

  DoelstellingStore(Transactions transactions) {
    this.transactions = transactions;
  }

  Uni<Void> write(Mutiny.StatelessSession session, DoelstellingVastgelegd inhoud, int version) {
    return TABLE.write(
        session,
        new DoelstellingRij(
            inhoud.doelstelling(),
            inhoud.indicator(),
            inhoud.streefwaarde(),
            inhoud.op(),
            version));
  }

  public Uni<List<DoelstellingRij>> list(Listing listing) {
    return transactions.run(session -> TABLE.list(session, listing));
  }
}
