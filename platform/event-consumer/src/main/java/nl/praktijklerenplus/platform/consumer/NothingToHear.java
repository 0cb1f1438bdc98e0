package nl.praktijklerenplus.platform.consumer;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** For a service that listens to nobody. */
@DefaultBean
@ApplicationScoped
class NothingToHear implements EventHandler {

  @Override
  public Set<String> topics() {
    return Set.of();
  }

  @Override
  public Uni<Void> handle(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
    return Uni.createFrom().voidItem();
  }
}
