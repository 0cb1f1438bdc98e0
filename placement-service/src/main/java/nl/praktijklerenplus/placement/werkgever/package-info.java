/**
 * De werkgever (het domein, "Commands, events, owners"; evaluatie Praktijkleren Plus, Verwey-Jonker
 * Instituut).
 *
 * <p>Een werkgever wordt een keer geworven en blijft dat. Daarna kunnen gesprekken worden gevoerd,
 * kan het bedrijf als leerbedrijf worden erkend (met een leerbedrijfId van 9 cijfers) en kunnen
 * leermeesters worden aangesteld, elk een keer en bij een werkgever. Wie is aangesteld, kan worden
 * getraind, ook vaker.
 *
 * <p>Alles over een werkgever is een waarneming: het mag in elke volgorde van dagen worden
 * vastgelegd, vanaf de dag van de werving. De naam verlaat deze dienst nooit; cijfers noemen de
 * code.
 */
package nl.praktijklerenplus.placement.werkgever;
