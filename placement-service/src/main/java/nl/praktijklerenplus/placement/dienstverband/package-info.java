/**
 * Het dienstverband en de nazorg (het domein, "Commands, events, owners"; evaluatie Praktijkleren
 * Plus, Verwey-Jonker Instituut).
 *
 * <p>Een bekende student begint een dienstverband, betaald of onbetaald, bij een bekende werkgever;
 * meer dan een tegelijk kan niet. Het telt ten hoogste 60 uren per week en eindigt een keer.
 *
 * <p>Nazorg begint met het eerste dienstverband van de student, van welke soort ook, en duurt drie
 * jaar: op de dag die precies drie jaar later valt is zij voorbij. Een nazorgcontact staat daarom
 * bij dat eerste dienstverband, ook als dat al is geeindigd.
 */
package nl.praktijklerenplus.placement.dienstverband;
