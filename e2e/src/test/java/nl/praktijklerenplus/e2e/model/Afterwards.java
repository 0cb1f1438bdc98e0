package nl.praktijklerenplus.e2e.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whether what came later in an aggregate could still have happened after a correction. */
record Afterwards(Records records, Fact corrected, LocalDate day, ObjectNode velden) {

  boolean impossible() {
    List<Fact> stream = records.stream(corrected.aggregate());
    return enteredWithoutAdvies(stream) || earnedWithout(stream) || tooLateForNazorg(stream);
  }

  private JsonNode get(Fact fact, String field) {
    return fact == corrected && velden.has(field)
        ? velden.get(field)
        : fact.get(field, LocalDate.MAX);
  }

  private LocalDate datum(Fact fact) {
    return fact == corrected && day != null ? day : fact.datum();
  }

  private boolean enteredWithoutAdvies(List<Fact> stream) {
    String advies = "";
    for (Fact one : stream) {
      if (one.type().equals("IntakegesprekGevoerd")) {
        advies = get(one, "advies").asText();
      }
      if (one.type().equals("StudentIngestroomd") && !advies.equals("STARTEN")) {
        return true;
      }
    }
    return false;
  }

  private boolean earnedWithout(List<Fact> stream) {
    List<String> chosen = new ArrayList<>();
    get(stream.getFirst(), "werkprocessen").forEach(one -> chosen.add(one.asText()));
    Set<String> reached = new HashSet<>();
    for (Fact one : stream) {
      String werkproces = get(one, "werkproces").asText();
      if (one.type().equals("WerkprocesBeoordeeld") && !chosen.contains(werkproces)) {
        return true;
      }
      if (get(one, "oordeel").asText().equals("BEHAALD")) {
        reached.add(werkproces);
      }
      if (one.type().equals("ErkenningBehaald") && !reached.containsAll(chosen)) {
        return true;
      }
    }
    return false;
  }

  private boolean tooLateForNazorg(List<Fact> stream) {
    LocalDate end = datum(stream.getFirst()).plusYears(3);
    return stream.stream()
        .anyMatch(one -> one.type().equals("NazorgcontactGevoerd") && !datum(one).isBefore(end));
  }
}
