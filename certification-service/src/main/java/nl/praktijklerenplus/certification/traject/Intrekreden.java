package nl.praktijklerenplus.certification.traject;

/** Why a praktijkverklaring is taken back. */
public enum Intrekreden {
  FOUT,
  ONTERECHT,
  VERZOEK
}
