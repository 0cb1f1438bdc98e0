package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import nl.praktijklerenplus.platform.store.Listing;

/** A page of a list, with the way to the next one when there may be more. */
public record Page<T>(List<T> items, @JsonProperty("_links") Links links) {

  /** HAL links. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Links(Link next) {}

  /** Where to go: a query to put behind the same path. */
  public record Link(String href) {}

  public static <T> Page<T> of(List<T> items, Listing listing, Function<T, UUID> key) {
    boolean more = items.size() == listing.limit();
    Link next =
        more ? new Link("?na=" + key.apply(items.getLast()) + "&limiet=" + listing.limit()) : null;
    return new Page<>(items, new Links(next));
  }
}
