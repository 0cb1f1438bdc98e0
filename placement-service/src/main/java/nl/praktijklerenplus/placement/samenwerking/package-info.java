/**
 * De samenwerkingsafspraak met een partner (het domein, "Commands, events, owners"; evaluatie
 * Praktijkleren Plus, Verwey-Jonker Instituut).
 *
 * <p>Een afspraak met een partner over een onderwerp wordt zonder meer vastgelegd. Wie opdracht
 * geeft, kent er geen eigen sleutel aan toe: de identiteit komt van deze dienst.
 */
package nl.praktijklerenplus.placement.samenwerking;
