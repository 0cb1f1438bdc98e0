/**
 * Doelen van het programma: welke waarde een indicator op een dag moet hebben bereikt.
 *
 * <p>Een doelstelling geldt voor een indicator die bestaat en wordt één keer vastgelegd; een nieuw
 * doel voor dezelfde indicator is een nieuwe doelstelling, en de laatste telt, ook na haar dag.
 *
 * <p>Bron: domein, "reporting-service — aggregates Observatie, Doelstelling, Rapport", naar de
 * evaluatie Praktijkleren Plus (Verwey-Jonker Instituut).
 */
package nl.praktijklerenplus.reporting.doelstelling;
