package nl.praktijklerenplus.placement.bijeenkomst;

/** Voor wie een voorlichtingsbijeenkomst bedoeld was. */
public enum Doelgroep {
  WERKGEVERS,
  VSO_SCHOLEN,
  GEMEENTE,
  WELZIJN,
  OUDERS,
  SOCIAAL_PROFESSIONALS
}
