package nl.praktijklerenplus.reporting.indicator;

import java.util.Optional;

/** The value of an indicator. */
public sealed interface Waarde {

  /** Is there nothing that was counted? */
  boolean leeg();

  /** The one number that a goal or a comparison goes by. */
  Optional<Double> alsGetal();

  record Aantal(long aantal) implements Waarde {

    @Override
    public boolean leeg() {
      return aantal == 0;
    }

    @Override
    public Optional<Double> alsGetal() {
      return Optional.of((double) aantal);
    }
  }

  /** There is a value, and who asks may not see it. */
  record Onderdrukt() implements Waarde {

    @Override
    public boolean leeg() {
      return false;
    }

    @Override
    public Optional<Double> alsGetal() {
      return Optional.empty();
    }
  }

  /** A share, unrounded; there is none where there is nothing to divide. */
  record Verhouding(long teller, long noemer) implements Waarde {

    @Override
    public boolean leeg() {
      return teller == 0 && noemer == 0;
    }

    @Override
    public Optional<Double> alsGetal() {
      return noemer == 0 ? Optional.empty() : Optional.of((double) teller / noemer);
    }
  }

  /** In whole days, by nearest rank. */
  record Doorlooptijd(long n, Optional<Integer> mediaan, Optional<Integer> p90) implements Waarde {

    static Doorlooptijd van(Verdeling dagen) {
      return new Doorlooptijd(dagen.aantal(), dagen.percentiel(50), dagen.percentiel(90));
    }

    @Override
    public boolean leeg() {
      return n == 0;
    }

    @Override
    public Optional<Double> alsGetal() {
      return mediaan.map(Integer::doubleValue);
    }
  }

  record Gemiddelde(long n, Optional<Double> gemiddelde) implements Waarde {

    public static Gemiddelde van(Verdeling verdeling) {
      long n = verdeling.aantal();
      return new Gemiddelde(
          n, n == 0 ? Optional.empty() : Optional.of((double) verdeling.som() / n));
    }

    @Override
    public boolean leeg() {
      return n == 0;
    }

    @Override
    public Optional<Double> alsGetal() {
      return gemiddelde;
    }
  }
}
