/**
 * Het erkenningstraject van een student voor één kwalificatie.
 *
 * <p>Een traject start bij een student die actief is, met ten minste één werkproces, alle van de
 * gekozen kwalificatie, en alleen als er voor die student en kwalificatie geen ander traject is dat
 * niet gestopt is. De kwalificatie hoeft niet bij de richting van de student te horen. Opdrachten
 * tellen één keer; alleen gekozen werkprocessen worden beoordeeld, en wat eens BEHAALD was blijft
 * dat, ook na een later NOG_NIET.
 *
 * <p>Het RMT krijgt één aanvraag tegelijk; na een afwijzing mag een nieuwe, na een akkoord niet.
 * Zonder akkoord geen aanmelding bij Nova, zonder aanmelding geen erkenning. De erkenning vraagt
 * elk gekozen werkproces BEHAALD, en ten minste één stagedag bij een werkgever die toen erkend
 * leerbedrijf was. Daarna kan de praktijkverklaring worden uitgereikt, ingetrokken en opnieuw
 * uitgereikt. Na een stop wordt niets meer vastgelegd en vervalt een aanvraag die nog liep; een
 * correctie kan dan nog wel.
 *
 * <p>De start ligt niet voor de laatste wijziging van toestand van de student, zoals die hier
 * bekend is. Start, aanvraag, akkoord, afwijzing, aanmelding, erkenning, uitreiken, intrekken en
 * stop zijn wijzigingen van toestand: geen ervan ligt voor de vorige. Opdrachten en beoordelingen
 * zijn waarnemingen: op elke dag vanaf de start, ook voor een eerdere.
 *
 * <p>Bron: domein, "certification-service — aggregate Erkenningstraject", naar de evaluatie
 * Praktijkleren Plus (Verwey-Jonker Instituut).
 */
package nl.praktijklerenplus.certification.traject;
