package nl.praktijklerenplus.platform.subject;

import java.util.UUID;
import java.util.stream.Stream;

import nl.praktijklerenplus.platform.access.AboutPersons;

/** The answer as text; whose data it shows is still known when it leaves. */
record Readable(Inzage inzage) implements AboutPersons {

  @Override
  public Stream<UUID> persons() {
    return inzage.persons();
  }

  /** What a plain-text answer is written with. */
  @Override
  public String toString() {
    return InzageText.of(inzage);
  }
}
