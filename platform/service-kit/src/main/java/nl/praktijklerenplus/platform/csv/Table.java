package nl.praktijklerenplus.platform.csv;

import java.util.List;
import java.util.stream.Stream;

/** What can be given as rows under one header. */
public interface Table {

  /** The names of the columns; they stand above the rows, also when there are none. */
  List<String> columns();

  /** In each row as many values as there are columns; a value that is not there is null. */
  Stream<List<?>> rows();

  static Table of(List<String> columns, List<List<?>> rows) {
    return new Table() {
      @Override
      public List<String> columns() {
        return columns;
      }

      @Override
      public Stream<List<?>> rows() {
        return rows.stream();
      }
    };
  }
}
