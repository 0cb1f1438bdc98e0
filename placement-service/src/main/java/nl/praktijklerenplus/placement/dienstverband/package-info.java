/**
 * Het dienstverband en de nazorg (het domein, "Commands, events, owners"; evaluatie Praktijkleren
 * Plus, Verwey-Jonker Instituut).
 *
 * <p>Een bekende student begint een dienstverband, betaald of onbetaald, bij een bekende werkgever;
 * meer dan een tegelijk kan niet. Het telt ten hoogste 60 uren per week en eindigt een keer.
 *
 * <p>Nazorg begint met het eerste dienstverband van de student, van welke soort ook, en duurt drie
 * jaar: op de dag die precies drie jaar later valt is zij voorbij. Een nazorgcontact staat daarom
 * bij dat eerste dienstverband, ook als dat al is geeindigd. Een correctie van het begin die een
 * contact buiten de drie jaar zou zetten, kan niet.
 *
 * <p>Begin en einde zijn wijzigingen van toestand: het einde ligt niet voor het begin. Een
 * nazorgcontact is een waarneming, op elke dag vanaf het begin.
 */
package nl.praktijklerenplus.placement.dienstverband;
