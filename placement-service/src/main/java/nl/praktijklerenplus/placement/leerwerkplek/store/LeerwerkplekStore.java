package nl.praktijklerenplus.placement.leerwerkplek.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.Bekend;
import nl.praktijklerenplus.placement.leerwerkplek.Leerwerkplek.Ingetrokken;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;

/** The list of leerwerkplekken. */
@ApplicationScoped
public class LeerwerkplekStore {

  /** A leerwerkplek as its own events tell it. */
  public record LeerwerkplekRij(
      UUID leerwerkplek,
      UUID werkgever,
      String werkgeverCode,
      String richting,
      String locatie,
      String toestand,
      LocalDate aangebodenOp,
      Optional<LocalDate> ingetrokkenOp,
      int versie) {

    public boolean ingetrokken() {
      return INGETROKKEN.equals(toestand);
    }
  }

  /**
   * The same as a list shows it.
   *
   * @param bezetting VRIJ, BEZET (also by an interrupted stage) or INGETROKKEN
   * @param stage the stage that holds it
   */
  public record LeerwerkplekInLijst(
      UUID leerwerkplek,
      UUID werkgever,
      String werkgeverCode,
      String richting,
      String locatie,
      String toestand,
      String bezetting,
      Optional<UUID> stage,
      LocalDate aangebodenOp,
      Optional<LocalDate> ingetrokkenOp,
      int versie) {}

  public static final Overview<LeerwerkplekInLijst> LEERWERKPLEKKEN =
      new Overview<>(
          "leerwerkplek_list",
          LeerwerkplekInLijst.class,
          "leerwerkplek",
          "leerwerkplek",
          "aangebodenOp");

  private static final Overview<LeerwerkplekRij> ROWS =
      new Overview<>("leerwerkplek", LeerwerkplekRij.class, "leerwerkplek");

  private static final String AANGEBODEN = "AANGEBODEN";
  private static final String INGETROKKEN = "INGETROKKEN";

  private static final ReadModel<LeerwerkplekRij> TABLE =
      new ReadModel<>("leerwerkplek", LeerwerkplekRij.class, "leerwerkplek");

  Uni<Void> write(Mutiny.StatelessSession session, Bekend state, int version) {
    var plek = state.gegevens();
    return TABLE.write(
        session,
        new LeerwerkplekRij(
            plek.leerwerkplek(),
            plek.werkgever(),
            plek.werkgeverCode(),
            plek.richting(),
            plek.locatie().name(),
            state instanceof Ingetrokken ? INGETROKKEN : AANGEBODEN,
            plek.aangebodenOp(),
            state instanceof Ingetrokken ingetrokken
                ? Optional.of(ingetrokken.ingetrokkenOp())
                : Optional.empty(),
            version));
  }

  public Uni<Optional<LeerwerkplekRij>> find(Mutiny.StatelessSession session, UUID leerwerkplek) {
    return ROWS.find(session, leerwerkplek, new Listing());
  }
}
