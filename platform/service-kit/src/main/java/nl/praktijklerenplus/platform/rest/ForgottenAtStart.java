package nl.praktijklerenplus.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import nl.praktijklerenplus.platform.consumer.OnContext;
import nl.praktijklerenplus.platform.store.Forgetting;
import nl.praktijklerenplus.platform.store.Transactions;

/** Keys that a restored backup brought back are destroyed before anybody can ask for them. */
@ApplicationScoped
class ForgottenAtStart {

  void apply(
      @Observes StartupEvent event,
      OnContext context,
      Transactions transactions,
      Forgetting forgetting) {
    context.await(() -> transactions.everything(forgetting::applyAgain));
  }
}
