package nl.praktijklerenplus.lokaal;

import java.time.Duration;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 30m}, {@code 8h}, {@code 2d}. */
final class Geldigheid implements ITypeConverter<Duration> {

  private static final Pattern VORM = Pattern.compile("([1-9][0-9]{0,4})([smhd])");

  @Override
  public Duration convert(String text) {
    var found = VORM.matcher(text);
    if (!found.matches()) {
      throw new TypeConversionException("'" + text + "' is geen duur; bijvoorbeeld 30m, 8h of 2d");
    }
    var unit = found.group(2);
    return Duration.parse((unit.equals("d") ? "P" : "PT") + found.group(1) + unit);
  }
}
