package nl.praktijklerenplus.reporting.abonnement.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import nl.praktijklerenplus.platform.access.Disclosures;
import nl.praktijklerenplus.platform.rest.FieldGroup;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.platform.store.Transactions;
import nl.praktijklerenplus.reporting.abonnement.Herhaling;
import nl.praktijklerenplus.reporting.abonnement.store.BezorgingStore;
import nl.praktijklerenplus.reporting.abonnement.store.BezorgingStore.Due;
import nl.praktijklerenplus.reporting.abonnement.webhook.Sender.Message;
import nl.praktijklerenplus.reporting.abonnement.webhook.Sender.Outcome;
import nl.praktijklerenplus.reporting.gebeurtenis.rest.CloudEventMessage;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedFact;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;

/**
 * What is to be delivered, and what came of it: each a short transaction, and nothing is sent in
 * one.
 */
@ApplicationScoped
class Delivery {

  /** Something to send. */
  record Ready(Due due, Message message) {}

  private static final UUID FIRST = new UUID(0, 0);
  private static final Set<String> HIDDEN = FieldGroup.hidden(Set.of(Roles.BEGELEIDER));

  private final BezorgingStore store;
  private final PublishedTypes types;
  private final Disclosures disclosures;
  private final Secrets secrets;
  private final Transactions transactions;
  private final ObjectMapper json;
  private final Clock clock;

  Delivery(
      BezorgingStore store,
      PublishedTypes types,
      Disclosures disclosures,
      Secrets secrets,
      Transactions transactions,
      ObjectMapper json,
      Clock clock) {
    this.store = store;
    this.types = types;
    this.disclosures = disclosures;
    this.secrets = secrets;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /** Puts ready what is new for each abonnement; gives whether there was anything. */
  Uni<Boolean> fill() {
    return fill(FIRST, false);
  }

  private record Filled(UUID abonnement, boolean more) {}

  private Uni<Boolean> fill(UUID after, boolean more) {
    return transactions
        .everything(
            session ->
                store
                    .tellers(session, after)
                    .chain(
                        found ->
                            found.isEmpty()
                                ? Uni.createFrom().nullItem()
                                : store
                                    .fill(session, found.getFirst())
                                    .map(
                                        moved ->
                                            new Filled(found.getFirst().abonnement(), moved > 0))))
        .chain(
            filled ->
                filled == null
                    ? Uni.createFrom().item(more)
                    : fill(filled.abonnement(), more || filled.more()));
  }

  /** Takes what is due, and writes down whose data will be sent. */
  Uni<List<Ready>> take() {
    return transactions.everything(
        session ->
            store
                .take(session)
                .chain(
                    taken ->
                        Multi.createFrom()
                            .iterable(byAbonnement(taken).values())
                            .onItem()
                            .transformToUniAndConcatenate(
                                dues ->
                                    store
                                        .told(
                                            session,
                                            dues.getFirst().organisatie(),
                                            dues.stream().map(Due::gebeurtenis).toList())
                                        .map(events -> ready(dues, events))
                                        .call(ready -> store.done(session, unseen(dues, ready)))
                                        .call(
                                            ready ->
                                                disclosures.write(
                                                    session,
                                                    "webhook",
                                                    "begeleiding",
                                                    dues.getFirst().actor(),
                                                    persons(ready))))
                            .collect()
                            .asList()
                            .map(parts -> parts.stream().flatMap(List::stream).toList())));
  }

  private static Map<UUID, List<Due>> byAbonnement(List<Due> taken) {
    return taken.stream().collect(Collectors.groupingBy(Due::abonnement));
  }

  private List<Ready> ready(List<Due> dues, List<PublishedFact> events) {
    Map<UUID, PublishedFact> byId =
        events.stream().collect(Collectors.toMap(PublishedFact::eventId, event -> event));
    return dues.stream()
        .filter(due -> byId.containsKey(due.gebeurtenis()))
        .flatMap(
            due ->
                CloudEventMessage.of(byId.get(due.gebeurtenis()), types, HIDDEN)
                    .map(event -> new Ready(due, message(due, event)))
                    .stream())
        .toList();
  }

  private Message message(Due due, CloudEventMessage event) {
    try {
      return new Message(
          event.id(), json.writeValueAsString(event), secrets.of(due.abonnement(), due.geheim()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Meanwhile they are no longer people of this organisatie; or it is of a kind that no contract
   * knows.
   */
  private static List<Long> unseen(List<Due> dues, List<Ready> ready) {
    Set<Long> seen = ready.stream().map(one -> one.due().volgnummer()).collect(Collectors.toSet());
    return dues.stream().map(Due::volgnummer).filter(number -> !seen.contains(number)).toList();
  }

  private static Set<UUID> persons(List<Ready> ready) {
    return ready.stream().map(one -> one.due().student()).collect(Collectors.toSet());
  }

  /** Remembers what came of it. */
  Uni<Void> settle(Due due, Outcome outcome) {
    return transactions.everything(
        session ->
            outcome.delivered()
                ? store.done(session, List.of(due.volgnummer()))
                : store
                    .failed(
                        session, due, Herhaling.na(due.pogingen()), outcome.fault().orElseThrow())
                    .chain(
                        () ->
                            givesUp(due, outcome)
                                ? store.pause(session, due.abonnement(), why(outcome))
                                : Uni.createFrom().voidItem()));
  }

  private boolean givesUp(Due due, Outcome outcome) {
    return outcome.gone()
        || due.misluktSinds()
            .filter(since -> Herhaling.isTeLang(since, clock.instant()))
            .isPresent();
  }

  private static String why(Outcome outcome) {
    return outcome.gone()
        ? "de ontvanger zegt dat hij er niet meer is"
        : "bezorgen mislukt al drie dagen; laatst: " + outcome.fault().orElseThrow();
  }
}
