package nl.praktijklerenplus.benchmarks.commands;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same short way of many students, as lines of a batch: four commands each. */
final class Journeys {

  private static final List<String> COMMANDS =
      List.of(
          "\"commando\":\"KandidaatAanmelden\",\"datum\":\"2022-04-04\",\"organisatie\":\"werkdag\","
              + "\"doorverwijzer\":\"BEGELEIDER\",\"doelgroep\":\"UITGEVALLEN_LEERLING\"",
          "\"commando\":\"IntakegesprekVoeren\",\"datum\":\"2022-04-14\","
              + "\"gevoerdDoor\":\"ASSISTENT_PRAKTIJKOPLEIDER\",\"hulpvragen\":[\"ARBEID\"],"
              + "\"ondersteuning\":\"ARBEIDSGERELATEERD\",\"leerstijl\":\"DOEN\","
              + "\"betaaldWerkBesproken\":true,\"advies\":\"STARTEN\"",
          "\"commando\":\"StudentInstromen\",\"datum\":\"2022-04-25\",\"organisatie\":\"werkdag\","
              + "\"richting\":\"GROEN\"",
          "\"commando\":\"TrajectPauzeren\",\"datum\":\"2022-05-10\",\"reden\":\"PERSOONLIJK\"");

  private Journeys() {}

  /** All commands of the one before those of the next. */
  static Stream<String> lines(int students) {
    return IntStream.range(0, students).boxed().flatMap(_ -> ofOne(UUID.randomUUID()));
  }

  static int commands() {
    return COMMANDS.size();
  }

  private static Stream<String> ofOne(UUID student) {
    return IntStream.range(0, COMMANDS.size())
        .mapToObj(
            step ->
                "{\"sleutel\":\"%s-%d\",\"student\":\"%s\",%s}"
                    .formatted(student, step, student, COMMANDS.get(step)));
  }
}
