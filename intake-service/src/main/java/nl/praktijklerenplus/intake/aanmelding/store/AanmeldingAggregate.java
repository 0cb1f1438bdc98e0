package nl.praktijklerenplus.intake.aanmelding.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

import nl.praktijklerenplus.intake.aanmelding.Aanmelding;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingCommand;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingDecider;
import nl.praktijklerenplus.intake.aanmelding.AanmeldingEvent;
import nl.praktijklerenplus.platform.kernel.Decider;
import nl.praktijklerenplus.platform.kernel.NoContext;
import nl.praktijklerenplus.platform.store.Aggregate;

/** An aanmelding is its answer; the stream, one version long, is what makes it the only one. */
@ApplicationScoped
public class AanmeldingAggregate
    implements Aggregate<AanmeldingCommand, Aanmelding, AanmeldingEvent, NoContext> {

  @Override
  public String plural() {
    return "aanmeldingen";
  }

  @Override
  public Decider<AanmeldingCommand, Aanmelding, AanmeldingEvent, NoContext> decider() {
    return new AanmeldingDecider();
  }

  @Override
  public Class<AanmeldingCommand> commands() {
    return AanmeldingCommand.class;
  }

  @Override
  public Class<AanmeldingEvent> events() {
    return AanmeldingEvent.class;
  }

  @Override
  public Uni<NoContext> known(
      Mutiny.StatelessSession session, AanmeldingCommand command, LocalDate datum) {
    return Uni.createFrom().item(new NoContext());
  }

  @Override
  public UUID subject(UUID stream, Aanmelding state) {
    return stream;
  }

  @Override
  public Map<String, Object> published(UUID stream, Aanmelding state) {
    return Map.of();
  }

  @Override
  public Uni<Void> project(
      Mutiny.StatelessSession session, UUID stream, Aanmelding state, int version) {
    return Uni.createFrom().voidItem();
  }
}
