/**
 * Vastgestelde rapporten: de cijfers over een periode, bevroren zoals ze op een dag bekend waren.
 *
 * <p>Een rapport gaat over een heel kwartaal, een heel kalenderjaar of een vrije periode van het
 * project, en is voor een publiek. De periode en bekendOp liggen niet in de toekomst. Het wordt één
 * keer vastgesteld en daarna nooit veranderd of gecorrigeerd: wie iets anders weet, stelt een nieuw
 * rapport vast dat het vervangt. Een rapport kan één keer vervangen worden.
 *
 * <p>Wat erin staat volgt uit vier dingen, en uit niets anders: de feiten in het archief tot en met
 * een positie, wat daarvan aan het eind van bekendOp bekend was, de versies van de definities en
 * die van de catalogi. Daarom kan het op elke latere dag opnieuw worden berekend.
 *
 * <p>Een rapport voor wie buiten het programma staat toont geen uitsplitsing naar organisatie,
 * richting of werkgever: met kleine aantallen wijst die mensen aan.
 *
 * <p>Bron: domein, "reporting-service — aggregates Observatie, Doelstelling, Rapport", en de
 * kwartaalrapportages van de projectleider.
 */
package nl.praktijklerenplus.reporting.rapport;
