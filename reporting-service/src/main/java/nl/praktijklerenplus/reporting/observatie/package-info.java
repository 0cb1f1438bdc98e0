/**
 * Wat onderzoekers en projectleider waarnemen: wat werkt, wat beter kan, lessen en context.
 *
 * <p>Een observatie hoort bij een fase en een onderwerp van het baancreatiemodel en wordt één keer
 * vastgelegd; daarna kan zij alleen gecorrigeerd worden. De tekst blijft in deze dienst.
 *
 * <p>Bron: domein, "reporting-service — aggregates Observatie, Doelstelling, Rapport", naar de
 * evaluatie Praktijkleren Plus (Verwey-Jonker Instituut).
 */
package nl.praktijklerenplus.reporting.observatie;
