package nl.praktijklerenplus.reporting.rapport.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.kernel.DateRules;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.projection.ProjectionVersions;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.reporting.indicator.store.CatalogueFile;
import nl.praktijklerenplus.reporting.indicator.store.LiveCijfers;
import nl.praktijklerenplus.reporting.rapport.Bestek;
import nl.praktijklerenplus.reporting.rapport.Rapport;
import nl.praktijklerenplus.reporting.rapport.RapportCommand;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.rapport.RapportDecider;
import nl.praktijklerenplus.reporting.rapport.RapportEvent;
import nl.praktijklerenplus.reporting.rapport.RapportOmgeving;
import nl.praktijklerenplus.reporting.rapport.RapportOmgeving.Vastlegging;

/** Filed once: the content is counted and frozen before it is decided. */
@ApplicationScoped
public class RapportAggregate
    implements Aggregate<RapportCommand, Rapport, RapportEvent, RapportOmgeving> {

  private static final List<String> CATALOGI =
      List.of(CatalogueFile.TOC, CatalogueFile.BAANCREATIE);

  private final RapportStore store;
  private final Recount recount;
  private final ProjectionVersions versions;
  private final LiveCijfers live;
  private final Clock clock;

  RapportAggregate(
      RapportStore store,
      Recount recount,
      ProjectionVersions versions,
      LiveCijfers live,
      Clock clock) {
    this.store = store;
    this.recount = recount;
    this.versions = versions;
    this.live = live;
    this.clock = clock;
  }

  @Override
  public String plural() {
    return "rapporten";
  }

  @Override
  public Decider<RapportCommand, Rapport, RapportEvent, RapportOmgeving> decider() {
    return new RapportDecider();
  }

  @Override
  public Class<RapportCommand> commands() {
    return RapportCommand.class;
  }

  @Override
  public Class<RapportEvent> events() {
    return RapportEvent.class;
  }

  @Override
  public Uni<RapportOmgeving> known(
      Mutiny.StatelessSession session, RapportCommand command, LocalDate datum) {
    return switch (command) {
      case RapportVaststellen asked ->
          store
              .replacing(session, asked.vervangt())
              .map(replacing -> new RapportOmgeving(today(), replacing, Optional.empty()))
              .chain(known -> frozen(session, asked, known));
    };
  }

  private LocalDate today() {
    return DateRules.day(clock.instant());
  }

  /** What will be refused is not counted first. */
  private Uni<RapportOmgeving> frozen(
      Mutiny.StatelessSession session, RapportVaststellen asked, RapportOmgeving known) {
    return RapportDecider.weigering(asked, known).isPresent()
        ? Uni.createFrom().item(known)
        : bestek(session, asked, known).chain(bestek -> freeze(session, bestek)).map(known::met);
  }

  /** By the definitions by which the figures that can be asked for are counted. */
  private Uni<Bestek> bestek(
      Mutiny.StatelessSession session, RapportVaststellen asked, RapportOmgeving known) {
    return versions
        .useLive(session, LiveCijfers.PROJECTION)
        .map(live::definities)
        .chain(
            definities ->
                recount
                    .position()
                    .map(end -> Bestek.van(asked, known.vandaag(), end, definities, CATALOGI)));
  }

  private Uni<Vastlegging> freeze(Mutiny.StatelessSession session, Bestek bestek) {
    return recount
        .content(session, bestek)
        .map(CanonicalJson::bytes)
        .chain(
            content -> {
              String hash = CanonicalJson.hash(content);
              return store.keep(session, hash, content).replaceWith(new Vastlegging(bestek, hash));
            });
  }

  @Override
  public UUID subject(UUID stream, Rapport state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Rapport state) {
    return Map.of("rapport", stream);
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Rapport state, int version) {
    return switch (state) {
      case Rapport.Onbekend _ -> Uni.createFrom().voidItem();
      case Rapport.Vastgesteld filed -> store.write(session, filed);
    };
  }
}
