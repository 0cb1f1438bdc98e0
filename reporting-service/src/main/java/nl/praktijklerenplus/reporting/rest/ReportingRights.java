package nl.praktijklerenplus.reporting.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.platform.rest.CommandRights;
import nl.praktijklerenplus.platform.rest.Roles;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand.DoelstellingVastleggen;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand.ObservatieVastleggen;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;

/** Who may give which command of the reporting service. */
class ReportingRights {

  @Produces
  @Singleton
  CommandRights rights() {
    return new CommandRights()
        .mayCreate(ObservatieVastleggen.class, "observatie", Roles.ONDERZOEKER)
        .mayCreate(DoelstellingVastleggen.class, "doelstelling")
        .mayCreate(RapportVaststellen.class, "rapport");
  }
}
