package nl.praktijklerenplus.reporting.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import nl.praktijklerenplus.platform.rest.OperationRights;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingCommand.DoelstellingVastleggen;
import nl.praktijklerenplus.reporting.doelstelling.DoelstellingEvent.DoelstellingVastgelegd;
import nl.praktijklerenplus.reporting.observatie.ObservatieCommand.ObservatieVastleggen;
import nl.praktijklerenplus.reporting.observatie.ObservatieEvent.ObservatieVastgelegd;
import nl.praktijklerenplus.reporting.rapport.RapportCommand.RapportVaststellen;
import nl.praktijklerenplus.reporting.rapport.RapportEvent.RapportVastgesteld;

import static nl.praktijklerenplus.platform.rest.Roles.*;

/** Who may do what in the reporting service. */
class ReportingRights {

  private static final String[] STUDYING = {PROJECTLEIDER, ONDERZOEKER};
  private static final String[] READING = {PROJECTLEIDER, ONDERZOEKER, FINANCIER};

  private static final String[] TOLD = {BEGELEIDER, JOBCOACH};

  @Produces
  @Singleton
  OperationRights rights() {
    return new OperationRights()
        .mayCreate(ObservatieVastleggen.class, "observatie", ONDERZOEKER)
        .corrects(ObservatieVastgelegd.class)
        .mayCreate(DoelstellingVastleggen.class, "doelstelling")
        .corrects(DoelstellingVastgelegd.class)
        .mayCreate(RapportVaststellen.class, "rapport")
        .corrects(RapportVastgesteld.class)
        .mayRead(
            "tijdlijn",
            STUDENT,
            BEGELEIDER,
            JOBCOACH,
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            PROJECTLEIDER)
        .mayRead(
            "gebeurtenissen",
            BEGELEIDER,
            JOBCOACH,
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            PROJECTLEIDER)
        .mayRead("abonnementen", BEGELEIDER, JOBCOACH, BEHEERDER)
        .mayRead("abonnement", BEGELEIDER, JOBCOACH, BEHEERDER)
        .mayRead("abonnementPauzeren", BEGELEIDER, JOBCOACH, BEHEERDER)
        .mayRead("abonneren", TOLD)
        .mayRead("abonnementBeeindigen", TOLD)
        .mayRead("abonnementHervatten", TOLD)
        .mayRead("abonnementHerhalen", TOLD)
        .mayRead("abonnementGeheim", TOLD)
        .mayRead("bezorgingen", TOLD)
        .mayRead(
            "agenda",
            BEGELEIDER,
            JOBCOACH,
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            PROJECTLEIDER)
        .mayRead(
            "agendaAlsTabel",
            BEGELEIDER,
            JOBCOACH,
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            PROJECTLEIDER)
        .mayRead("agendaOpbouwen", BEHEERDER)
        .mayRead(
            "vrijeLeerwerkplekken",
            JOBCOACH,
            ASSISTENT_PRAKTIJKOPLEIDER,
            PRAKTIJKOPLEIDER,
            PROJECTLEIDER)
        .mayRead("observaties", STUDYING)
        .mayRead("observatiesAlsTabel", STUDYING)
        .mayRead("observatie", STUDYING)
        .mayRead("doelstellingen", STUDYING)
        .mayRead("doelstellingenAlsTabel", STUDYING)
        .mayRead("doelstelling", STUDYING)
        .mayRead("rapporten", READING)
        .mayRead("rapportenAlsTabel", READING)
        .mayRead("rapport", READING)
        .mayRead("rapportControle", READING)
        .mayRead("rapportVerschil", PROJECTLEIDER)
        .mayRead("indicatoren", READING)
        .mayRead("indicator", READING)
        .mayRead("toc", READING)
        .mayRead("baancreatie", READING)
        .mayRead("trechter", READING)
        .mayRead("cohorten", READING)
        .mayRead("stroom", PROJECTLEIDER)
        .mayRead("verklaring", PROJECTLEIDER)
        .mayRead("verklaringAlsTabel", PROJECTLEIDER)
        .mayRead("verschil", PROJECTLEIDER)
        .mayRead("verschilAlsTabel", PROJECTLEIDER)
        .mayRead("proefdefinitie", PROJECTLEIDER)
        .mayRead("proefdefinitieUitkomst", PROJECTLEIDER)
        .mayRead("onderdelen", BEHEERDER)
        .mayRead("projecties", BEHEERDER)
        .mayRead("projectie", BEHEERDER)
        .mayRead("projectieversie", BEHEERDER)
        .mayRead("herbouwen", BEHEERDER)
        .mayRead("herbouwAnnuleren", BEHEERDER)
        .mayRead("versieTerugzetten", BEHEERDER)
        .mayRead("versieOpruimen", BEHEERDER);
  }
}
