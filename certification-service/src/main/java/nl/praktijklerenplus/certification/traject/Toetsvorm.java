package nl.praktijklerenplus.certification.traject;

/** How a werkproces was assessed. */
public enum Toetsvorm {
  OBSERVATIE,
  GESPREK,
  PORTFOLIO
}
