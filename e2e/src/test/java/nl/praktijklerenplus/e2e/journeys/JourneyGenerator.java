package nl.praktijklerenplus.e2e.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.praktijklerenplus.e2e.model.Administration;
import nl.praktijklerenplus.e2e.model.Line;
import nl.praktijklerenplus.e2e.model.Ruling;
import nl.praktijklerenplus.e2e.model.Vocabulary;
import nl.praktijklerenplus.e2e.model.Vocabulary.Field;

/** Writes random journeys: line after line in order of knowing, each judged by the model. */
public final class JourneyGenerator {

  private static final ZonedDateTime BEGIN =
      ZonedDateTime.of(2020, 3, 2, 9, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));
  private static final ZonedDateTime END = BEGIN.plusYears(5);
  private static final int LINES_PER_STUDENT = 30;
  private static final double CORRECTIONS = 0.2;
  private static final double MISTAKES = 0.02;
  private static final double REFUSALS = 0.05;
  private static final int TRIES = 40;

  private final Dice dice;
  private final Administration administration = new Administration(END.toInstant());
  private final Cast cast;
  private final Plot plot;
  private final Values values;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> accepted = new ArrayList<>();
  private final Map<String, Integer> reasons = new HashMap<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final int target;
  private ZonedDateTime clock = BEGIN;

  private JourneyGenerator(long seed, int students) {
    this.dice = new Dice(seed);
    this.values = new Values(dice);
    this.cast = new Cast(Long.toString(seed, 36) + "-" + students + "-");
    this.plot = new Plot(dice, cast, administration, students);
    this.target = students * LINES_PER_STUDENT;
  }

  /** The journey of so many students that belongs to a seed. */
  public static Journey of(long seed, int students) {
    JourneyGenerator generator = new JourneyGenerator(seed, students);
    while (generator.lines.size() < generator.target) {
      generator.step();
    }
    return new Journey(seed, generator.lines, generator.rulings, generator.administration);
  }

  private void step() {
    double seconds = (double) Duration.between(BEGIN, END).toSeconds() / target;
    ZonedDateTime next = clock.plusSeconds(1 + (long) dice.around(seconds * 0.97));
    clock = next.isAfter(END) ? clock.plusSeconds(1) : next;
    if (!accepted.isEmpty() && dice.chance(CORRECTIONS)) {
      offer(this::correction);
    } else if (dice.chance(MISTAKES)) {
      offer(() -> new Mistakes(dice, cast).in(ordinary()));
    } else {
      offer(this::ordinary);
    }
  }

  /** Tries until one is accepted, or may stand as one of the refused. */
  private void offer(Supplier<Line> candidates) {
    for (int i = 0; i < TRIES; i++) {
      Line line = candidates.get();
      Ruling ruling = administration.judge(line);
      if (ruling.accepted() || mayStay(ruling)) {
        keep(line, ruling);
        return;
      }
    }
  }

  /** Some of all that can be refused, the more of it the rarer. */
  private boolean mayStay(Ruling ruling) {
    long refused = lines.size() - accepted.size();
    String reason = ruling.reason().replaceAll("[0-9]+", "");
    boolean stays =
        !ruling.isOpen()
            && refused < REFUSALS * lines.size()
            && dice.chance(1.0 / (2 + reasons.getOrDefault(reason, 0)));
    if (stays) {
      reasons.merge(reason, 1, Integer::sum);
    }
    return stays;
  }

  private void keep(Line line, Ruling ruling) {
    lines.add(line);
    rulings.add(ruling);
    if (ruling.accepted()) {
      accepted.add(line);
      Vocabulary.Command command = Vocabulary.COMMANDS.get(line.commando());
      if (command != null) {
        plot.learn(line);
      }
    }
  }

  private LocalDate today() {
    return clock.toLocalDate();
  }

  /** Most is written down on the day itself, some a little later, a fifth much later. */
  private LocalDate datum() {
    return switch (dice.weighed("today:6 lately:2 late:2")) {
      case "today" -> today();
      case "lately" -> today().minusDays(dice.between(1, 4));
      default -> today().minusDays(dice.between(5, 200));
    };
  }

  private ObjectNode begin(String commando, LocalDate datum) {
    return plot.json()
        .put("sleutel", "R" + (lines.size() + 1))
        .put("commando", commando)
        .put("datum", datum.toString())
        .put("bekend", clock.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private Line ordinary() {
    Plot.Scene scene = plot.next((double) lines.size() / target);
    ObjectNode json = begin(scene.commando(), datum());
    for (Field field : Vocabulary.COMMANDS.get(scene.commando()).fields()) {
      if (scene.codes().has(field.name())) {
        json.set(field.name(), scene.codes().get(field.name()));
      } else if (field.kind() != Vocabulary.Kind.IDENTITY
          && (!field.optional() || dice.chance(0.6))) {
        json.set(field.name(), values.of(field, today()));
      }
    }
    return new Line(withinTheLadder(json));
  }

  private ObjectNode withinTheLadder(ObjectNode json) {
    return json.path("instrument").asText().equals("PARTICIPATIELADDER")
        ? json.put("score", dice.between(1, 6))
        : json;
  }

  private Line correction() {
    Line wrong = dice.one(dice.chance(0.97) ? accepted : lines);
    ObjectNode json = begin("GebeurtenisCorrigeren", today()).put("gebeurtenis", wrong.sleutel());
    return new Line(new Corrections(dice, values).of(wrong, json));
  }
}
