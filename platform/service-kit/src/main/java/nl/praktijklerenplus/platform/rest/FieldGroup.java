package nl.praktijklerenplus.platform.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import static nl.praktijklerenplus.platform.rest.Roles.*;

/** Fields of what was recorded about a person that not everybody sees who sees the rest. */
public enum FieldGroup {
  /** What somebody needs, as it was found in the intakegesprek. */
  INTAKE(
      Set.of("hulpvragen", "ondersteuning", "leerstijl", "betaaldWerkBesproken"),
      Set.of(STUDENT, ASSISTENT_PRAKTIJKOPLEIDER, PRAKTIJKOPLEIDER)),

  /** Why somebody waits or stops: never for the floor, nor for who judges a traject. */
  REDENEN(
      Set.of("reden", "advies", "verwachteHervatting", "herbeoordelenOp"),
      Set.of(
          STUDENT,
          BEGELEIDER,
          JOBCOACH,
          ASSISTENT_PRAKTIJKOPLEIDER,
          PRAKTIJKOPLEIDER,
          PROJECTLEIDER));

  private final Set<String> fields;
  private final Set<String> roles;

  FieldGroup(Set<String> fields, Set<String> roles) {
    this.fields = fields;
    this.roles = roles;
  }

  public Set<String> fields() {
    return fields;
  }

  public Set<String> roles() {
    return roles;
  }

  /** What is left out for who has these roles. */
  public static Set<String> hidden(Set<String> roles) {
    return Arrays.stream(values())
        .filter(group -> group.roles.stream().noneMatch(roles::contains))
        .flatMap(group -> group.fields.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
