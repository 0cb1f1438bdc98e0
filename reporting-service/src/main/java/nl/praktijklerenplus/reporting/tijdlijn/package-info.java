/**
 * De tijdlijn van een onderwerp: wat er is gebeurd, in de volgorde van de wereld.
 *
 * <p>Een feit is een gepubliceerde gebeurtenis. Het hoort bij een of twee onderwerpen: een student,
 * een leerwerkplek, een werkgever, een bijeenkomst of een samenwerking. Een correctie herschrijft
 * niets; zij ligt over het feit dat zij corrigeert, zodra zij bekend is. De volgorde is die van
 * datum, dan bekend, dan de versie in de stroom, nooit die van aankomst.
 */
package nl.praktijklerenplus.reporting.tijdlijn;
