package nl.praktijklerenplus.intake.student;

/** In which richting the student started, and whose student it is since. */
public record Instroom(Thuis thuis, String richting) {

  Instroom met(Thuis ander) {
    return new Instroom(ander, richting);
  }
}
