package nl.praktijklerenplus.platform.conformance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.platform.rest.CommandRights;

class NoCommandsForPeople {

  @Produces
  @Singleton
  CommandRights rights() {
    return new CommandRights();
  }
}
