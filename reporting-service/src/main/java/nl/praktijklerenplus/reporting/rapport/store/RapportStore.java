package nl.praktijklerenplus.reporting.rapport.store;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.store.EventCodec;
import nl.praktijklerenplus.platform.store.Listing;
import nl.praktijklerenplus.platform.store.Locks;
import nl.praktijklerenplus.platform.store.Overview;
import nl.praktijklerenplus.platform.store.ReadModel;
import nl.praktijklerenplus.platform.store.Rows;
import nl.praktijklerenplus.reporting.rapport.Rapport.Vastgesteld;
import nl.praktijklerenplus.reporting.rapport.RapportEvent.RapportVastgesteld;
import nl.praktijklerenplus.reporting.rapport.RapportOmgeving.Vervanging;

/** The reports, and their contents as filed: these can be added, and never changed. */
@ApplicationScoped
public class RapportStore {

  private record Row(
      UUID rapport,
      String soort,
      LocalDate van,
      LocalDate tot,
      LocalDate bekendOp,
      String publiek,
      LocalDate vastgesteldOp,
      Optional<UUID> vervangt,
      String hash) {}

  /** One of the list. */
  public record RapportRij(
      UUID rapport,
      String soort,
      LocalDate van,
      LocalDate tot,
      LocalDate bekendOp,
      String publiek,
      LocalDate vastgesteldOp,
      Optional<UUID> vervangt,
      Optional<UUID> vervangenDoor,
      String hash) {}

  private record Known(boolean bekend, boolean vervangen) {}

  private record Payload(ObjectNode payload) {}

  private record Content(String inhoud) {}

  public static final Overview<RapportRij> RAPPORTEN =
      new Overview<>(
          "rapport_list", RapportRij.class, "rapport", "rapport", "tot", "vastgesteldOp");

  private static final ReadModel<Row> TABLE = new ReadModel<>("rapport", Row.class, "rapport");

  /** A report as filed: what was said of it, and the very bytes of its content. */
  public record Filed(RapportRij rij, RapportVastgesteld event, byte[] content) {

    /** Is the content still the one that was filed? */
    public boolean intact() {
      return CanonicalJson.hash(content).equals(event.hash());
    }
  }

  Uni<Void> write(Mutiny.StatelessSession session, Vastgesteld filed) {
    RapportVastgesteld inhoud = filed.inhoud();
    return TABLE.write(
        session,
        new Row(
            inhoud.rapport(),
            inhoud.soort().name(),
            inhoud.van(),
            inhoud.tot(),
            inhoud.bekendOp(),
            inhoud.publiek().name(),
            filed.op(),
            inhoud.vervangt(),
            inhoud.hash()));
  }

  /** Kept under its hash. A content of which no report was filed after all is never shown. */
  Uni<Void> keep(Mutiny.StatelessSession session, String hash, byte[] content) {
    return Rows.execute(
            session,
            "insert into rapport_inhoud (hash, inhoud) values (:hash, decode(:inhoud, 'base64'))"
                + " on conflict do nothing",
            Map.of("hash", hash, "inhoud", Base64.getEncoder().encodeToString(content)))
        .replaceWithVoid();
  }

  /** Two that would replace the same report wait for each other. */
  Uni<Vervanging> replacing(Mutiny.StatelessSession session, Optional<UUID> report) {
    return report
        .map(id -> Locks.hold(session, id).chain(() -> known(session, id)))
        .orElseGet(() -> Uni.createFrom().item(Vervanging.NIET_GEVRAAGD));
  }

  private static Uni<Vervanging> known(Mutiny.StatelessSession session, UUID report) {
    return Rows.query(
            session,
            Known.class,
            "select exists (select from rapport where rapport = :id) as bekend,"
                + " exists (select from rapport where vervangt = :id) as vervangen",
            Map.of("id", report))
        .map(List::getFirst)
        .map(
            found -> {
              if (!found.bekend()) {
                return Vervanging.ONBEKEND;
              }
              return found.vervangen() ? Vervanging.AL_VERVANGEN : Vervanging.MOGELIJK;
            });
  }

  /**
   * The report with its content.
   *
   * @param mine which reports this caller may see
   */
  public Uni<Optional<Filed>> find(Mutiny.StatelessSession session, UUID id, Listing mine) {
    return RAPPORTEN
        .find(session, id, mine)
        .chain(
            row ->
                row.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : filed(session, row.get()).map(Optional::of));
  }

  private static Uni<Filed> filed(Mutiny.StatelessSession session, RapportRij row) {
    return event(session, row.rapport())
        .chain(
            event -> content(session, event.hash()).map(content -> new Filed(row, event, content)));
  }

  /** As it was recorded: that cannot be changed afterwards. */
  private static Uni<RapportVastgesteld> event(Mutiny.StatelessSession session, UUID report) {
    return Rows.query(
            session,
            Payload.class,
            "select payload from event where stream = :id and type = 'RapportVastgesteld'",
            Map.of("id", report))
        .map(rows -> EventCodec.read(rows.getFirst().payload(), RapportVastgesteld.class));
  }

  private static Uni<byte[]> content(Mutiny.StatelessSession session, String hash) {
    return Rows.query(
            session,
            Content.class,
            "select encode(inhoud, 'base64') as inhoud from rapport_inhoud where hash = :hash",
            Map.of("hash", hash))
        .map(
            rows ->
                rows.stream()
                    .map(row -> Base64.getMimeDecoder().decode(row.inhoud()))
                    .findFirst()
                    .orElse(new byte[0]));
  }
}
