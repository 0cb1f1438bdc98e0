package nl.praktijklerenplus.reporting.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;

/** What can be wrong with the period of a report. */
public enum Periodefout {
  TOT_VOOR_VAN("De laatste dag van de periode ligt voor de eerste."),
  TOT_IN_TOEKOMST("De periode loopt nog; 'tot' mag niet in de toekomst liggen."),
  BEKEND_OP_IN_TOEKOMST("'bekendOp' mag niet in de toekomst liggen."),
  GEEN_HEEL_KWARTAAL(
      "Een kwartaalrapport gaat over een heel kwartaal, zoals 2023-01-01 tot en met 2023-03-31."),
  GEEN_HEEL_JAAR(
      "Een jaarrapport gaat over een heel kalenderjaar; kies PROJECT voor een andere periode.");

  private final String zin;

  Periodefout(String zin) {
    this.zin = zin;
  }

  String zin() {
    return zin;
  }

  static List<Periodefout> in(RapportVaststellen opdracht, LocalDate vandaag) {
    return Stream.of(values()).filter(fout -> fout.geldt(opdracht, vandaag)).toList();
  }

  private boolean geldt(RapportVaststellen opdracht, LocalDate vandaag) {
    return switch (this) {
      case TOT_VOOR_VAN -> opdracht.vak().leeg();
      case TOT_IN_TOEKOMST -> opdracht.tot().isAfter(vandaag);
      case BEKEND_OP_IN_TOEKOMST -> opdracht.bekendOp().filter(vandaag::isBefore).isPresent();
      case GEEN_HEEL_KWARTAAL -> pastNiet(opdracht, Rapportsoort.KWARTAAL);
      case GEEN_HEEL_JAAR -> pastNiet(opdracht, Rapportsoort.JAAR);
    };
  }

  private static boolean pastNiet(RapportVaststellen opdracht, Rapportsoort soort) {
    return opdracht.soort() == soort && !soort.past(opdracht.vak());
  }
}
