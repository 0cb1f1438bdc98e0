package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import nl.praktijklerenplus.platform.access.AboutPersons;

/** A page of a list, with the way to the next one when there is one. */
public record Page<T>(List<T> items, @JsonProperty("_links") Links links)
    implements AboutPersons, Paged {

  @Override
  public Stream<UUID> persons() {
    return AboutPersons.in(items);
  }

  /** HAL links. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Links(Optional<Link> next) {}

  /** Where to go: a path with its query, on the same host. */
  public record Link(String href) {}

  static <T> Page<T> of(List<T> items, Optional<String> next) {
    return new Page<>(items, new Links(next.map(Link::new)));
  }

  /** All there is, on one page. */
  public static <T> Page<T> whole(List<T> items) {
    return of(items, Optional.empty());
  }
}
