package nl.praktijklerenplus.lokaal.importeren;

/** The services, in causal order: each reacts only to those before it. */
enum Service {
  INTAKE("intake-service"),
  PLACEMENT("placement-service"),
  CERTIFICATION("certification-service"),
  REPORTING("reporting-service");

  private final String naam;

  Service(String naam) {
    this.naam = naam;
  }

  String naam() {
    return naam;
  }

  @Override
  public String toString() {
    return naam;
  }
}
