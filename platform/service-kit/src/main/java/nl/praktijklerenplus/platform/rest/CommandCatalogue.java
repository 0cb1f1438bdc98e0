package nl.praktijklerenplus.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

import nl.praktijklerenplus.platform.kernel.Command;
import nl.praktijklerenplus.platform.rest.OperationRights.Right;
import nl.praktijklerenplus.platform.store.Aggregate;
import nl.praktijklerenplus.platform.store.EventCodec;

/** The commands of this service by name: their type, their aggregate, and who may give them. */
@ApplicationScoped
public class CommandCatalogue {

  public static final String CORRECTION = "GebeurtenisCorrigeren";

  /** A command that people may give. */
  public record Entry<C extends Command>(
      Class<? extends C> type, Aggregate<C, ?, ?, ?> aggregate, Right right) {}

  private final Map<String, Entry<?>> entries = new TreeMap<>();
  private final OperationRights rights;

  CommandCatalogue(@All List<Aggregate<?, ?, ?, ?>> aggregates, OperationRights rights) {
    this.rights = rights;
    aggregates.forEach(aggregate -> add(aggregate, rights));
    if (entries.size() != rights.commands().size()) {
      throw new IllegalStateException(
          "the table of rights names a command that no aggregate takes");
    }
  }

  @SuppressWarnings("unchecked")
  private <C extends Command> void add(Aggregate<C, ?, ?, ?> aggregate, OperationRights rights) {
    EventCodec.types(aggregate.commands())
        .forEach(
            (name, type) -> {
              Right right = rights.commands().get(type);
              if (right != null) {
                entries.put(name, new Entry<>((Class<? extends C>) type, aggregate, right));
              }
            });
  }

  public Optional<Entry<?>> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Does this command overwrite what somebody else may have written meanwhile? */
  boolean replaces(String name) {
    return find(name).filter(entry -> entry.right().replaces()).isPresent();
  }

  public List<String> names() {
    List<String> names = new java.util.ArrayList<>(entries.keySet());
    names.add(CORRECTION);
    return names;
  }

  /**
   * Who may correct an event of this type: whoever may give the command that records it. That a
   * policy's event cannot be corrected, everybody is told.
   */
  Set<String> correctors(String event) {
    return rights.correctors(event).orElseGet(this::correctors);
  }

  /** Who may correct something: whoever may give at least one command to do with it. */
  Set<String> correctors() {
    return entries.values().stream()
        .map(Entry::right)
        .filter(Right::corrects)
        .flatMap(right -> right.roles().stream())
        .collect(Collectors.toSet());
  }
}
