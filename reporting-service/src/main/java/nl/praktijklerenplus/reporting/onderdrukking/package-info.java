/**
 * Kleine aantallen: wat wie geen personen mag zien van de cijfers over studenten te zien krijgt.
 *
 * <p>Cijfers over studenten worden voor hen per kwartaal gepubliceerd: eens, een maand na het
 * kwartaal, zoals ze dan bekend zijn. Wat is gepubliceerd verandert niet meer. Een publicatie
 * bestaat uit vakjes: een telling in haar geheel, of van een waarde van een uitsplitsing. Van wat
 * stroomt staat er wat er sinds het begin was; een periode is het verschil van twee publicaties.
 *
 * <p>Een vakje met 1 tot en met 4 wordt onderdrukt, ook als het er sinds het laatst getoonde zoveel
 * bij kwamen. Daarna worden vakjes onderdrukt zolang wie alle getoonde vakjes van alle kwartalen
 * kent, en de verbanden ertussen, van een onderdrukt vakje nog kan uitrekenen hoeveel het is of dat
 * het er minder dan vijf zijn. Wat eerder is getoond staat daarbij vast: alleen in het nieuwe
 * kwartaal wordt onderdrukt.
 */
package nl.praktijklerenplus.reporting.onderdrukking;
