package nl.praktijklerenplus.platform.store;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** Somebody else was first: what the asker saw is no longer how it is. */
public record VersieVerouderd() implements Refusal {
  @Override
  public String detail() {
    return "Dit is intussen veranderd; haal het opnieuw op en probeer het met de nieuwe ETag.";
  }
}
