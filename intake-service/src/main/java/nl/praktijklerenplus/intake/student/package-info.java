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
 * <p>Bron: domein, "intake-service — aggregate Student", naar de evaluatie Praktijkleren Plus
 * (Verwey-Jonker Instituut).
 */
package nl.praktijklerenplus.intake.student;
