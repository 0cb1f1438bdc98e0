/**
 * De leerwerkplek: een plaats bij een werkgever waar een student een vak kan leren (het domein,
 * "Commands, events, owners"; evaluatie Praktijkleren Plus, Verwey-Jonker Instituut).
 *
 * <p>Een bekende werkgever biedt een leerwerkplek een keer aan. Zolang er geen stage op loopt, mag
 * zij worden ingetrokken; een onderbroken stage houdt haar plek bezet. Een ingetrokken plek komt
 * niet terug: wie weer een plek heeft, biedt een nieuwe aan.
 *
 * <p>Aanbieden en intrekken zijn wijzigingen van toestand: het intrekken ligt niet voor het
 * aanbieden. Of de plek bezet is, telt zoals het nu is vastgelegd, niet zoals het op die dag was.
 */
package nl.praktijklerenplus.placement.leerwerkplek;
