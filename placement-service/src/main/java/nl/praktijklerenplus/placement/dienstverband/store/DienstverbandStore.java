package nl.praktijklerenplus.placement.dienstverband.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.placement.dienstverband.Dienstverband.Beeindigd;
import nl.praktijklerenplus.placement.dienstverband.Dienstverband.Bekend;
import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.platform.store.Versioned;

/** The list of dienstverbanden. */
@ApplicationScoped
public class DienstverbandStore {

  /** A dienstverband as a list shows it. */
  public record DienstverbandRij(
      UUID dienstverband,
      UUID student,
      UUID werkgever,
      String werkgeverCode,
      String soort,
      LocalDate begonnenOp,
      Optional<LocalDate> geeindigdOp,
      int versie)
      implements Versioned, AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return Stream.of(student);
    }
  }

  public static final Overview<DienstverbandRij> DIENSTVERBANDEN =
      new Overview<>(
          "dienstverband_list",
          DienstverbandRij.class,
          "dienstverband",
          "dienstverband",
          "begonnenOp");

  private record Id(UUID dienstverband, Optional<LocalDate> geeindigdOp) {}

  private static final ReadModel<DienstverbandRij> TABLE =
      new ReadModel<>("dienstverband", DienstverbandRij.class, "dienstverband");

  Uni<Void> write(Mutiny.StatelessSession session, Bekend state, int version) {
    var one = state.gegevens();
    return TABLE.write(
        session,
        new DienstverbandRij(
            one.dienstverband(),
            one.student(),
            one.werkgever(),
            one.werkgeverCode(),
            one.soort().name(),
            one.begonnenOp(),
            state instanceof Beeindigd(var _, LocalDate einde)
                ? Optional.of(einde)
                : Optional.empty(),
            version));
  }

  /** The student's dienstverband that began first. */
  Uni<Optional<UUID>> first(Mutiny.StatelessSession session, UUID student) {
    return of(session, student).map(rows -> rows.stream().findFirst().map(Id::dienstverband));
  }

  Uni<Boolean> running(Mutiny.StatelessSession session, UUID student) {
    return of(session, student)
        .map(rows -> rows.stream().anyMatch(row -> row.geeindigdOp().isEmpty()));
  }

  private static Uni<List<Id>> of(Mutiny.StatelessSession session, UUID student) {
    return Rows.query(
        session,
        Id.class,
        """
        select dienstverband, geeindigd_op from dienstverband
        where student = :student order by begonnen_op, dienstverband
        """,
        Map.of("student", student));
  }
}
