package nl.praktijklerenplus.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation shows data of persons: who asks is written in the access log before the answer
 * leaves. Whose data it is, the answer says itself, see {@link AboutPersons}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalRead {

  /** The processing activity, as the register of the programme names it: for what it is read. */
  String value();
}
