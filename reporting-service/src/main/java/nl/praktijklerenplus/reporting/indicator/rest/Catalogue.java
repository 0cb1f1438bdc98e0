package nl.praktijklerenplus.reporting.indicator.rest;

import java.util.Collection;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.praktijklerenplus.reporting.indicator.Indicatordefinitie;
import nl.praktijklerenplus.reporting.indicator.Indicatoren;
import nl.praktijklerenplus.reporting.indicator.store.CatalogueFile;

/** A view's versioned catalogue: data of a release, not code. */
interface Catalogue {

  /** The indicators that its entries name, in their order. */
  Stream<String> named();

  /** The view with its figures and with what was seen. */
  View filled(ViewFiller filler, ViewDays days);

  /**
   * @param name with its version, as in toc-1
   */
  static <C extends Catalogue> C read(String name, Class<C> form) {
    return JsonMapper.builder().build().convertValue(CatalogueFile.read(name), form);
  }

  default Collection<Indicatordefinitie> indicatoren() {
    return named().distinct().map(id -> Indicatoren.van(id).orElseThrow()).toList();
  }
}
