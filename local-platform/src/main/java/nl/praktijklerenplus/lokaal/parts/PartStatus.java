package nl.praktijklerenplus.lokaal.parts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** One line of {@code plp status}; {@code pid} is null when there is no process. */
public record PartStatus(String url, Long pid, String health) {

  static PartStatus of(Part part, Long pid) {
    return new PartStatus(part.url(), pid, pid != null && part.ready() ? "UP" : "DOWN");
  }

  @JsonIgnore
  public boolean isUp() {
    return health.equals("UP");
  }
}
