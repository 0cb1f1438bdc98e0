package nl.praktijklerenplus.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** What is asked on the command line. */
public record Options(List<String> words) {

  public Options(String[] words) {
    this(List.of(words));
  }

  public int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }

  /** Where the database stands meanwhile. */
  public Path data() {
    return Path.of(text("--map", "benchmarks/target/data"));
  }

  /** Benchmarks are started in the folder of the project. */
  public Path project() {
    return Path.of("").toAbsolutePath();
  }

  private String text(String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 ? otherwise : words.get(at + 1);
  }
}
