/**
 * De agenda: wat gedaan moet worden, en tegen welke dag.
 *
 * <p>Een kandidaat wordt herbeoordeeld op de dag die het laatst vastgelegde intakegesprek noemt; is
 * het advies WACHTEN zonder dag, dan vanaf de dag van dat gesprek. Wie pauzeert wordt gevraagd op
 * de dag van de verwachte hervatting. Wie werk vond wordt ten minste elke 90 dagen gesproken,
 * gerekend vanaf het laatste nazorgcontact of het begin van het eerste dienstverband, tot drie jaar
 * na dat begin. Naar een aanvraag bij het RMT wordt na 30 dagen gevraagd. De erkenning van een
 * leerbedrijf staat op de agenda vanaf 90 dagen voor haar einde.
 *
 * <p>Een pauze van de student schuift de dag van het nazorgcontact en van de RMT-aanvraag op: dagen
 * waarop de student pauzeert tellen niet mee. Zolang een pauze loopt die begon voordat die dag
 * bereikt was, heeft hij geen dag en staat hij niet op de agenda; was de dag al bereikt, dan blijft
 * hij staan. Wie vergeten is staat op geen agenda.
 *
 * <p>De termijnen zijn afspraken van het programma; de drie jaar nazorg zijn die van de evaluatie.
 */
package nl.praktijklerenplus.reporting.agenda;
