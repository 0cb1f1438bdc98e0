package nl.praktijklerenplus.platform.rest;

import java.util.List;

/** An answer of which the rows can be asked with fewer fields. */
public interface Paged {

  String ITEMS = "items";

  List<?> items();
}
