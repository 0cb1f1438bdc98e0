package nl.praktijklerenplus.platform.json;

import java.time.LocalDate;

/** Knows which codes a list of reference data has on a day. */
@FunctionalInterface
public interface ReferenceCodes {
  boolean contains(String list, String code, LocalDate day);
}
