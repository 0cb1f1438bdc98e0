package nl.praktijklerenplus.reporting.tijdlijn.rest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.access.AboutPersons;
import nl.praktijklerenplus.platform.store.RecordedEvent.Change;
import nl.praktijklerenplus.platform.store.RecordedEvent.Original;
import nl.praktijklerenplus.reporting.tijdlijn.Feit;
import nl.praktijklerenplus.reporting.tijdlijn.Tijdlijn;
import nl.praktijklerenplus.reporting.tijdlijn.store.SubjectArchive.Told;

/** All that happened to one student, over all services, in the order of the world. */
public record StudentTijdlijn(UUID student, List<TijdlijnGebeurtenis> items)
    implements AboutPersons {

  private static final String CORRECTION = "GebeurtenisGecorrigeerd";
  private static final Set<String> OF_EVERY_EVENT =
      Set.of("aggregaat", "versie", "datum", "bekend", "actor");
  private static final Comparator<Feit> AS_THEY_CAME =
      Comparator.comparing(Feit::bekend).thenComparing(Feit::versie);

  @Override
  public Stream<UUID> persons() {
    return Stream.of(student);
  }

  /** The timeline; empty when nothing is known of the student, or nothing within reach. */
  static Optional<StudentTijdlijn> of(UUID student, List<Told> told) {
    Tijdlijn tijdlijn = Tijdlijn.van(told.stream().map(Told::feit).toList());
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(new StudentTijdlijn(student, items(tijdlijn, told)));
  }

  /** The same for who may not see some fields. */
  StudentTijdlijn without(Set<String> hidden) {
    return new StudentTijdlijn(student, items.stream().map(item -> item.without(hidden)).toList());
  }

  private static List<TijdlijnGebeurtenis> items(Tijdlijn tijdlijn, List<Told> told) {
    Map<UUID, Told> byId = told.stream().collect(Collectors.toMap(Told::eventId, one -> one));
    Map<UUID, List<Told>> corrections =
        told.stream()
            .filter(one -> one.gebeurtenis().equals(CORRECTION))
            .sorted(Comparator.comparing(Told::feit, AS_THEY_CAME))
            .collect(Collectors.groupingBy(one -> one.feit().uuid("gebeurtenis").orElseThrow()));
    return tijdlijn.feiten().stream()
        .map(now -> item(now, byId.get(now.id()), corrections.getOrDefault(now.id(), List.of())))
        .toList();
  }

  private static TijdlijnGebeurtenis item(Feit now, Told told, List<Told> corrections) {
    return new TijdlijnGebeurtenis(
        now.id(),
        told.topic().replaceFirst("^plp\\.", ""),
        now.gebeurtenis(),
        now.stroom(),
        now.versie(),
        now.datum(),
        now.bekend(),
        told.recordedAt(),
        actor(told),
        own(now.velden()),
        !corrections.isEmpty(),
        corrections.isEmpty()
            ? Optional.empty()
            : Optional.of(new Original(told.feit().datum(), own(told.data()))),
        corrections.stream().map(StudentTijdlijn::change).toList());
  }

  private static Change change(Told correction) {
    Feit feit = correction.feit();
    return new Change(
        feit.id(),
        feit.datum(),
        feit.bekend(),
        correction.recordedAt(),
        actor(correction),
        feit.dag("nieuweDatum"),
        feit.velden().get("velden") instanceof Map<?, ?> velden ? own(velden) : Map.of());
  }

  private static UUID actor(Told told) {
    return told.feit().uuid("actor").orElse(null);
  }

  private static Map<String, Object> own(Map<?, ?> fields) {
    Map<String, Object> own = new HashMap<>();
    fields.forEach((name, value) -> own.put(name.toString(), value));
    own.keySet().removeAll(OF_EVERY_EVENT);
    return own;
  }
}
