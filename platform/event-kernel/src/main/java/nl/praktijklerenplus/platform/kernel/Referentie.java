package nl.praktijklerenplus.platform.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component holds a code (or codes) of the named list of reference data. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Referentie {

  /** The name of the list, such as {@code organisatie}. */
  String value();
}
