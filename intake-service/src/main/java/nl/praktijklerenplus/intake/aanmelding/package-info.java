/**
 * De aanmelding die een organisatie over Kafka doet (het domein, "Commands, events, owners":
 * KandidaatAanmelden).
 *
 * <p>Een organisatie vraagt om iemand aan te melden, met een eigen code en zonder persoonsgegevens.
 * Elk verzoek krijgt één antwoord, aanvaard of geweigerd met de grond, en daarna nooit meer een
 * ander. Wat er over de student wordt besloten, besluit de student.
 */
package nl.praktijklerenplus.intake.aanmelding;
