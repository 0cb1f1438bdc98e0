package nl.praktijklerenplus.reporting.tijdlijn;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.praktijklerenplus.platform.kernel.DateRules;

/**
 * One published event as a fact.
 *
 * @param gebeurtenis its published name, StageGestart
 * @param stroom the stream of its aggregate
 * @param velden its published fields as read from JSON; identities are strings
 */
public record Feit(
    UUID id,
    String gebeurtenis,
    UUID stroom,
    int versie,
    LocalDate datum,
    Instant bekend,
    Map<String, Object> velden) {

  public Feit {
    // not Map.copyOf: a field that was corrected to nothing is null
    velden = Collections.unmodifiableMap(new HashMap<>(velden));
  }

  public boolean is(String gebeurtenis) {
    return this.gebeurtenis.equals(gebeurtenis);
  }

  public boolean heeft(String veld) {
    return velden.get(veld) != null;
  }

  public boolean heeft(String veld, String waarde) {
    return waarde.equals(velden.get(veld));
  }

  /** The text in this field, or null: a dimension without a value is a cell with null. */
  public String tekst(String veld) {
    return Optional.ofNullable(velden.get(veld)).map(Object::toString).orElse(null);
  }

  /** The whole number in this field. */
  public Optional<Integer> getal(String veld) {
    return Optional.ofNullable(velden.get(veld))
        .map(waarde -> new BigDecimal(waarde.toString()).intValueExact());
  }

  public Optional<UUID> uuid(String veld) {
    return Optional.ofNullable(tekst(veld)).map(UUID::fromString);
  }

  public Optional<LocalDate> dag(String veld) {
    return Optional.ofNullable(tekst(veld)).map(LocalDate::parse);
  }

  public LocalDate bekendOp() {
    return DateRules.day(bekend);
  }

  public boolean bekendOp(LocalDate dag) {
    return !bekendOp().isAfter(dag);
  }
}
