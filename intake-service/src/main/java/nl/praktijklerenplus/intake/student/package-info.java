/**
 * De weg van een student, van aanmelding als kandidaat tot afronding van het traject.
 *
 * <p>Een kandidaat wordt één keer aangemeld; wie afgesloten was, kan opnieuw worden aangemeld, en
 * het laatst vastgelegde advies blijft dan staan. Intakegesprekken, afsluiten en instromen kunnen
 * alleen bij een kandidaat; instromen alleen als het laatst vastgelegde advies STARTEN is. Alleen
 * wie actief is kan pauzeren of afronden, alleen wie gepauzeerd is kan hervatten. Wie actief of
 * gepauzeerd is kan uitvallen. Wie uitviel of afrondde kan terugkeren: de deur blijft open, ook na
 * een baan. Meten kan vanaf de instroom, in elke toestand daarna; de score loopt van 1 tot en met
 * 10, op de participatieladder tot en met 6.
 *
 * <p>Wie bekend is, kan andere persoonsgegevens krijgen, en kan in elke toestand vergeten worden,
 * met als grond een verzoek of de bewaartermijn; nog een keer vergeten legt niets vast en het
 * vergeten zelf wordt niet gecorrigeerd. Van wie vergeten is worden geen persoonsgegevens meer
 * gewijzigd. Verder verandert er niets: de weg gaat door in de toestand van toen, en geen cijfer
 * wordt anders. Wat persoonlijk is in latere opdrachten en correcties is voor niemand leesbaar.
 *
 * <p>Wie bekend is kan, met eigen toestemming, worden overgedragen aan een andere organisatie, en
 * is dan van die dag af een student van die organisatie; wat later van een eerdere dag wordt
 * verteld verandert dat niet meer. Een andere organisatie kan tot en met een dag inzage krijgen. In
 * nood kan wie een student niet mag zien dat zelf nemen: met een reden, meteen en hoogstens drie
 * uur; daaraan is achteraf niets te veranderen.
 *
 * <p>Aanmelden, afsluiten, instromen, pauzeren, hervatten, uitvallen, terugkeren en afronden zijn
 * wijzigingen van toestand: geen ervan ligt voor de vorige. Intakegesprekken, metingen, andere
 * persoonsgegevens, overdracht, inzage, noodtoegang en het vergeten zijn waarnemingen: op elke dag
 * vanaf de eerste aanmelding, ook voor een eerdere.
 *
 * <p>Bron: domein, "intake-service — aggregate Student", naar de evaluatie Praktijkleren Plus
 * (Verwey-Jonker Instituut).
 */
package nl.praktijklerenplus.intake.student;
