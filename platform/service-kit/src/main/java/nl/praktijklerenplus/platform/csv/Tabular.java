package nl.praktijklerenplus.platform.csv;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

import nl.praktijklerenplus.platform.access.AboutPersons;

/**
 * An answer that can also be given as a table.
 *
 * @param answer what is given as JSON
 */
public record Tabular(@JsonValue Object answer, Supplier<Table> table)
    implements Table, AboutPersons {

  @Override
  public List<String> columns() {
    return table.get().columns();
  }

  @Override
  public Stream<List<?>> rows() {
    return table.get().rows();
  }

  @Override
  public Stream<UUID> persons() {
    return AboutPersons.in(answer);
  }
}
