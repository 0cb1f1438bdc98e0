package nl.praktijklerenplus.intake.bewaring.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.praktijklerenplus.intake.bewaring.Bewaartermijnen;

/** The terms are data: another term is another file, not another program. */
@ApplicationScoped
public class TermijnenStore {

  private static final String FILE = "/bewaartermijnen.json";

  private final Bewaartermijnen termijnen;

  TermijnenStore(ObjectMapper json) {
    try (InputStream file = TermijnenStore.class.getResourceAsStream(FILE)) {
      this.termijnen = json.readValue(file, Bewaartermijnen.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Bewaartermijnen now() {
    return termijnen;
  }
}
