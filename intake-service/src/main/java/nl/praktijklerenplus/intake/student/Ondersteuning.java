package nl.praktijklerenplus.intake.student;

/** How broad the support must be. */
public enum Ondersteuning {
  ARBEIDSGERELATEERD,
  BREDER
}
