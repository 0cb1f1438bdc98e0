package nl.praktijklerenplus.reporting.doelstelling.rest;

import java.util.Optional;

import nl.praktijklerenplus.platform.store.Listing;

/** Which doelstellingen are asked. */
record DoelstellingVraag(Optional<String> indicator) {

  Listing rows() {
    return new Listing().where("indicator", indicator);
  }
}
