/**
 * Hoe lang gegevens van een student herkenbaar blijven. Per toestand geldt een termijn, gerekend
 * vanaf de dag waarop die toestand begon; wie actief of gepauzeerd is heeft er geen. Na de termijn
 * staat de student op de vernietigingslijst, en vergeet het systeem de student als iemand die lijst
 * uitvoert. Is de bewaring opgeschort, dan gebeurt dat niet.
 */
package nl.praktijklerenplus.intake.bewaring;
