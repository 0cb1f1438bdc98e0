package nl.praktijklerenplus.placement.werkgever;

/** Waarom een werkgever meedoet. */
public enum Motief {
  SOCIAAL_ONDERNEMEN,
  VERDIENMODEL,
  NOODZAAK
}
