package nl.praktijklerenplus.platform.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.util.ClassPathUtils;

import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.rest.ReferenceRelease.Code;

/**
 * The lists of codes, each code with the days on which it is valid: data, changed by a release file
 * beside the others. How releases add up is told in contracts/referentiegegevens/README.md.
 */
@ApplicationScoped
public class ReferenceData implements ReferenceCodes {

  // The README stands in the releases' folder, whichever releases there are.
  private static final String IN_FOLDER = "contracts/referentiegegevens/README.md";

  private final List<ReferenceRelease> releases;
  private final Map<String, List<Code>> lists;

  ReferenceData() {
    this(packaged());
  }

  private ReferenceData(List<ReferenceRelease> releases) {
    this.releases = releases;
    this.lists = merged(releases);
  }

  /** The releases in a folder. */
  static ReferenceData in(Path folder) {
    return new ReferenceData(releases(folder));
  }

  private static List<ReferenceRelease> packaged() {
    var readme = Thread.currentThread().getContextClassLoader().getResource(IN_FOLDER);
    return ClassPathUtils.processAsPath(readme, file -> releases(file.getParent()));
  }

  private static List<ReferenceRelease> releases(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(ReferenceRelease::read)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Code>> merged(List<ReferenceRelease> releases) {
    Map<String, Map<Code.Key, Code>> lists = new TreeMap<>();
    for (ReferenceRelease release : releases) {
      release
          .lijsten()
          .forEach(
              (list, codes) -> {
                var known = lists.computeIfAbsent(list, _ -> new java.util.LinkedHashMap<>());
                codes.forEach(code -> known.put(code.key(), code));
              });
    }
    return lists.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                list -> List.copyOf(list.getValue().values()),
                (one, _) -> one,
                TreeMap::new));
  }

  /** The newest release's version. */
  String versie() {
    return releases.getLast().versie();
  }

  /** All releases in force, oldest first. */
  List<ReferenceRelease> releases() {
    return releases;
  }

  Set<String> names() {
    return lists.keySet();
  }

  /** Does the list only suggest? */
  boolean isOpen(String list) {
    return releases.stream().anyMatch(release -> release.open().contains(list));
  }

  /** The codes of a list that are valid on the day; empty when there is no such list. */
  Optional<List<Code>> valid(String list, LocalDate day) {
    return Optional.ofNullable(lists.get(list))
        .map(codes -> codes.stream().filter(code -> code.validOn(day)).toList());
  }

  @Override
  public boolean contains(String list, String code, LocalDate day) {
    return valid(list, day).orElseThrow().stream().anyMatch(one -> one.code().equals(code));
  }

  /** The codes of a list that are valid on the day. */
  public Set<String> codes(String list, LocalDate day) {
    return valid(list, day).orElseThrow().stream().map(Code::code).collect(Collectors.toSet());
  }

  /** The codes of a list that belong to a code of another and are valid on the day. */
  public Set<String> under(String list, String onder, LocalDate day) {
    return valid(list, day).orElseThrow().stream()
        .filter(one -> one.onder().filter(onder::equals).isPresent())
        .map(Code::code)
        .collect(Collectors.toSet());
  }
}
