/**
 * Abonnementen: een organisatie laat zich vertellen wat er met haar eigen studenten gebeurt.
 *
 * <p>Van een student komt wat eerst gebeurde eerst aan; lukt dat niet, dan wacht wat daarna kwam,
 * en dat van anderen niet. Na een mislukte bezorging duurt het steeds langer voor de volgende: na
 * vijf seconden, en daarna telkens drie keer zo lang, tot zes uur. Lukt een bezorging drie dagen
 * lang niet, of zegt de ontvanger dat hij er niet meer is, dan pauzeert het abonnement, tot de
 * organisatie het hervat. Er gaat niets verloren: een abonnement gaat verder waar het was, en kan
 * opnieuw bezorgen vanaf een moment.
 *
 * <p>Er wordt alleen bezorgd op een openbaar adres, versleuteld; wat op het eigen netwerk staat
 * wordt geweigerd, ook als een openbare naam er later naar gaat wijzen.
 */
package nl.praktijklerenplus.reporting.abonnement;
