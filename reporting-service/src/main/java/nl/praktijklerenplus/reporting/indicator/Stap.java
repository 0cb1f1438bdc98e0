package nl.praktijklerenplus.reporting.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;

/** The steps of the path, each reached with the first event of its kind. */
public enum Stap {
  AANGEMELD("aangemeld", "KandidaatAangemeld"),
  INTAKE("intake", "IntakegesprekGevoerd"),
  INGESTROOMD("ingestroomd", "StudentIngestroomd"),
  OP_STAGE("op stage", "StageGestart"),
  RMT_AANGEVRAAGD("RMT aangevraagd", "RmtAanvraagIngediend"),
  AKKOORD("akkoord", "RmtAkkoordGegeven"),
  NOVA("Nova", "AanmeldingNova"),
  ERKENNING("erkenning", "ErkenningBehaald"),
  PRAKTIJKVERKLARING("praktijkverklaring", "PraktijkverklaringUitgereikt"),
  DIENSTVERBAND("dienstverband", "DienstverbandGestart");

  private static final Map<String, Stap> PER_GEBEURTENIS =
      Arrays.stream(values()).collect(toMap(Stap::gebeurtenis, Function.identity()));

  private final String naam;
  private final String gebeurtenis;

  Stap(String naam, String gebeurtenis) {
    this.naam = naam;
    this.gebeurtenis = gebeurtenis;
  }

  static Optional<Stap> van(String gebeurtenis) {
    return Optional.ofNullable(PER_GEBEURTENIS.get(gebeurtenis));
  }

  public String naam() {
    return naam;
  }

  /** As in a question and an answer: op-stage. */
  public String code() {
    return naam.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  String gebeurtenis() {
    return gebeurtenis;
  }

  public Optional<Stap> volgende() {
    return Arrays.stream(values()).skip(ordinal() + 1L).findFirst();
  }

  /** The wait here is for the RMT and the enrolment that it gates: the evaluation's own finding. */
  boolean wachtOpHetStelsel() {
    return this == RMT_AANGEVRAAGD || this == AKKOORD;
  }
}
