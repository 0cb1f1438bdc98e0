/**
 * Wat een organisatie met eigen systemen mag volgen (het domein, "Roles": een begeleider en een
 * jobcoach zien de mensen van de eigen organisatie, en een jobcoach alle werkgevers).
 *
 * <p>Wat over een student gebeurt, volgt de organisatie van die student; wat over geen persoon gaat
 * en bij het werven van plekken hoort, volgt iedereen. Wat in het intakegesprek is gevonden, blijft
 * binnen het team.
 */
package nl.praktijklerenplus.reporting.partner;
