package nl.praktijklerenplus.reporting.tijdlijn;

/** What a timeline is about. */
public enum Onderwerpsoort {
  STUDENT,
  LEERWERKPLEK,
  WERKGEVER,
  BIJEENKOMST,
  SAMENWERKING
}
