package nl.praktijklerenplus.platform.conformance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.platform.rest.OperationRights;
import nl.praktijklerenplus.platform.rest.Roles;

class NoCommandsForPeople {

  @Produces
  @Singleton
  OperationRights rights() {
    return new OperationRights()
        .mayRead("counter", Roles.PRAKTIJKOPLEIDER)
        .mayRead("counters", Roles.PRAKTIJKOPLEIDER)
        .mayRead("unsaid", Roles.PRAKTIJKOPLEIDER);
  }
}
