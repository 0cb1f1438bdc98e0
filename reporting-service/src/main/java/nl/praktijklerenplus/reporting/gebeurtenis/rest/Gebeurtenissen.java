package nl.praktijklerenplus.reporting.gebeurtenis.rest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.rest.Page;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedFact;
import nl.praktijklerenplus.reporting.gebeurtenis.store.PublishedTypes;

/** A part of what was published, with where to go on. */
public record Gebeurtenissen(
    List<CloudEventMessage> items,
    @JsonProperty("_links") Volgende links,
    @JsonIgnore Set<UUID> wie)
    implements AboutPersons {

  /** There always is a next part: what is still to happen. */
  public record Volgende(Page.Link next) {}

  /** The same as the batch of CloudEvents, which has no place for a link. */
  public record Bundel(@JsonValue List<CloudEventMessage> items, Set<UUID> wie)
      implements AboutPersons {

    @Override
    public Stream<UUID> persons() {
      return wie.stream();
    }
  }

  static Gebeurtenissen of(
      List<PublishedFact> found, PublishedTypes types, Set<String> hidden, Page.Link next) {
    return new Gebeurtenissen(
        found.stream()
            .flatMap(event -> CloudEventMessage.of(event, types, hidden).stream())
            .toList(),
        new Volgende(next),
        found.stream().flatMap(event -> event.student().stream()).collect(Collectors.toSet()));
  }

  Bundel batch() {
    return new Bundel(items, wie);
  }

  @Override
  public Stream<UUID> persons() {
    return wie.stream();
  }
}
