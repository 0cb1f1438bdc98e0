package nl.praktijklerenplus.benchmarks.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * All events of some students in the order in which they became known, as they would have come in:
 * what is told about one student stands far apart. Only the students under way are in memory.
 */
final class InOrder implements Iterator<Told> {

  private record Next(List<Told> story, int index) {

    Told told() {
      return story.get(index);
    }
  }

  private final Programme programme;
  private final PriorityQueue<Next> underWay =
      new PriorityQueue<>(Comparator.comparing(next -> next.told().bekend()));
  private final int end;
  private int coming;

  /** The students from one number up to another. */
  InOrder(Programme programme, int begin, int end) {
    this.programme = programme;
    this.coming = begin;
    this.end = end;
  }

  @Override
  public boolean hasNext() {
    return coming < end || !underWay.isEmpty();
  }

  @Override
  public Told next() {
    while (coming < end && (underWay.isEmpty() || begins(coming).isBefore(first()))) {
      List<Told> story =
          Story.of(programme, coming++).stream()
              .sorted(Comparator.comparing(Told::bekend))
              .toList();
      underWay.add(new Next(story, 0));
    }
    Next next = underWay.remove();
    if (next.index() + 1 < next.story().size()) {
      underWay.add(new Next(next.story(), next.index() + 1));
    }
    return next.told();
  }

  private Instant first() {
    return underWay.element().told().bekend();
  }

  private Instant begins(int student) {
    return programme.begin(student).atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
  }
}
