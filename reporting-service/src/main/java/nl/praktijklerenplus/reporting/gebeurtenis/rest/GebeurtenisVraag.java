package nl.praktijklerenplus.reporting.gebeurtenis.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.relay.Topics;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.gebeurtenis.store.EventFeed.Which;

import static nl.praktijklerenplus.platform.rest.Roles.ASSISTENT_PRAKTIJKOPLEIDER;
import static nl.praktijklerenplus.platform.rest.Roles.JOBCOACH;
import static nl.praktijklerenplus.platform.rest.Roles.PRAKTIJKOPLEIDER;

/** Which events are asked. */
record GebeurtenisVraag(Optional<String> soort) {

  private static final Set<String> SEES_WERKGEVERS =
      Set.of(JOBCOACH, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER);

  /**
   * @param roles of who asks
   */
  Which of(Set<String> roles) {
    return new Which(soorten(), general(roles));
  }

  private List<String> soorten() {
    return soort.stream()
        .flatMap(names -> Stream.of(names.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Of what is about no person, a role hears what it may read elsewhere. */
  private static Set<String> general(Set<String> roles) {
    if (roles.contains(Roles.PROJECTLEIDER)) {
      return new TreeSet<>(Topics.ALL);
    }
    return roles.stream().anyMatch(SEES_WERKGEVERS::contains) ? Set.of("plp.placement") : Set.of();
  }
}
