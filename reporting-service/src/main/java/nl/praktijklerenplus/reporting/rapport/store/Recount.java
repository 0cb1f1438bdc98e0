package nl.praktijklerenplus.reporting.rapport.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.reporting.indicator.Doelwaarde;
import nl.praktijklerenplus.reporting.observatie.store.ObservatiesThen;
import nl.praktijklerenplus.reporting.rapport.Bestek;
import nl.praktijklerenplus.reporting.rapport.Rapportcijfers;
import nl.praktijklerenplus.reporting.rapport.Verschuivingen;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.store.ArchiveReader;

/**
 * Makes the content of a report out of the archive: once when it is filed, and again whenever
 * somebody wants to know whether it still follows from the facts.
 */
@ApplicationScoped
public class Recount {

  private record Counted(
      Rapportcijfers figures, Map<String, Doelwaarde> goals, Set<UUID> observaties) {}

  private final ArchiveReader archive;
  private final ObservatiesThen observaties;

  Recount(ArchiveReader archive, ObservatiesThen observaties) {
    this.archive = archive;
    this.observaties = observaties;
  }

  /** Up to where a report that is filed now can count. */
  Uni<Long> position() {
    return OnContext.offTheEventLoop(archive::end);
  }

  /** The content that follows from this, whenever it is asked. */
  public Uni<ObjectNode> content(Mutiny.StatelessSession session, Bestek bestek) {
    return content(session, bestek, bestek.archiefpositie(), List.of());
  }

  /** The same, and in one pass the figures with all that is known. */
  Uni<ObjectNode> content(Mutiny.StatelessSession session, Bestek bestek, Rapportcijfers now) {
    return content(session, bestek, Long.MAX_VALUE, List.of(now));
  }

  private Uni<ObjectNode> content(
      Mutiny.StatelessSession session, Bestek bestek, long upTo, List<Rapportcijfers> others) {
    return OnContext.offTheEventLoop(() -> count(bestek, upTo, others))
        .chain(
            counted ->
                observaties
                    .on(session, bestek.tot(), bestek.bekendOp(), counted.observaties()::contains)
                    .map(seen -> content(bestek, counted, seen)));
  }

  private Counted count(Bestek bestek, long upTo, List<Rapportcijfers> others) {
    Rapportcijfers filed = Rapportcijfers.van(bestek);
    List<Rapportcijfers> all = Stream.concat(Stream.of(filed), others.stream()).toList();
    archive.read(upTo, (subject, facts) -> all.forEach(one -> one.tel(subject.soort(), facts)));
    List<Feit> goals = archive.said("doelstelling", bestek.archiefpositie());
    return new Counted(
        filed,
        Doelwaarde.op(goals, bestek.tot(), bestek.bekendOp()),
        archive.said("observatie", bestek.archiefpositie()).stream()
            .map(Feit::id)
            .collect(Collectors.toSet()));
  }

  private static ObjectNode content(
      Bestek bestek, Counted counted, List<ObservatiesThen.ObservatieToen> seen) {
    return new ReportContent(bestek, counted.figures(), counted.goals(), seen).document();
  }

  /** Who moved between two reports. */
  Uni<Verschuivingen> moved(Bestek old, Bestek fresh) {
    return OnContext.offTheEventLoop(
        () -> {
          Verschuivingen moved = new Verschuivingen(old, fresh);
          archive.read(Math.max(old.archiefpositie(), fresh.archiefpositie()), moved::tel);
          return moved;
        });
  }
}
