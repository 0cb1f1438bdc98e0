package nl.praktijklerenplus.intake.bewaring.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.intake.bewaring.store.TermijnenStore;
import nl.praktijklerenplus.intake.bewaring.store.VernietigingStore;
import nl.praktijklerenplus.intake.bewaring.store.VernietigingStore.Verlopen;
import nl.praktijklerenplus.intake.student.Grond;
import nl.praktijklerenplus.intake.student.StudentCommand.StudentVergeten;
import nl.praktijklerenplus.platform.rest.Caller;
import nl.praktijklerenplus.platform.rest.CommandGateway;
import nl.praktijklerenplus.platform.store.CommandOutcome;
import nl.praktijklerenplus.platform.store.CommandOutcome.Executed;

/** Gives the commands of a list, one after the other, in the name of who asked for it. */
@RequestScoped
class VernietigingRun {

  private static final int ALL = Integer.MAX_VALUE;

  /**
   * What came of it.
   *
   * @param vergeten how many were forgotten
   * @param opgeschort how many were passed over because their data is kept
   * @param geweigerd how many commands were refused
   */
  public record Uitgevoerd(LocalDate op, long vergeten, long opgeschort, long geweigerd) {}

  private final VernietigingStore lijst;
  private final TermijnenStore termijnen;
  private final CommandGateway gateway;
  private final Caller caller;

  VernietigingRun(
      VernietigingStore lijst, TermijnenStore termijnen, CommandGateway gateway, Caller caller) {
    this.lijst = lijst;
    this.termijnen = termijnen;
    this.gateway = gateway;
    this.caller = caller;
  }

  Uni<Uitgevoerd> on(LocalDate day) {
    return lijst.on(day, termijnen.now(), ALL).chain(all -> forget(day, all));
  }

  private Uni<Uitgevoerd> forget(LocalDate day, List<Verlopen> all) {
    List<Verlopen> free = all.stream().filter(one -> !one.opgeschort()).toList();
    return Multi.createFrom()
        .iterable(free)
        .onItem()
        .transformToUniAndConcatenate(one -> forget(day, one))
        .collect()
        .asList()
        .map(outcomes -> uitgevoerd(day, outcomes, all.size() - free.size()));
  }

  private Uni<CommandOutcome> forget(LocalDate day, Verlopen one) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("student", one.student().toString())
            .put("datum", day.toString())
            .put("grond", Grond.BEWAARTERMIJN.name());
    return gateway.execute(caller, StudentVergeten.class.getSimpleName(), body, Optional.empty());
  }

  private static Uitgevoerd uitgevoerd(LocalDate day, List<CommandOutcome> outcomes, long kept) {
    long done = outcomes.stream().filter(Executed.class::isInstance).count();
    return new Uitgevoerd(day, done, kept, outcomes.size() - done);
  }
}
