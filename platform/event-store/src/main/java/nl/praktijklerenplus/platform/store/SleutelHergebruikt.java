package nl.praktijklerenplus.platform.store;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** The same Idempotency-Key came with another question. */
public record SleutelHergebruikt() implements Refusal {
  @Override
  public String detail() {
    return "Deze Idempotency-Key is al gebruikt voor een andere opdracht; kies een nieuwe sleutel.";
  }

  @Override
  public Kind kind() {
    return Kind.INPUT;
  }
}
