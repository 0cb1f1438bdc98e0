/**
 * De indicatoren: van de tijdlijn van een onderwerp naar de cijfers waaraan het bijdraagt.
 *
 * <p>Een stand telt wat er op een dag is; een stroom telt gebeurtenissen. Een feit dat niet past,
 * zoals een hervatting waarvan de pauze nog niet bekend is, draagt aan geen stand bij; een stroom
 * telt elke gebeurtenis. De dimensies van een gebeurtenis zijn die na de gebeurtenissen ervoor, met
 * wat zij zelf bepaalt; die van een stand zijn die op de dag zelf.
 *
 * <p>Bij wat telt kan iets zijn gemeten: de dagen van een doorlooptijd, het verschil tussen twee
 * metingen, de dag waarop het wachten begon. De kubus houdt van elke waarde bij hoe vaak zij
 * voorkomt; een mediaan, een percentiel en een gemiddelde zijn daardoor exact, over welke cellen
 * ook. Pauzedagen zijn een stand, opgeteld over dagen; een verhouding deelt twee tellingen en telt
 * zelf niets.
 *
 * <p>Van een indicator kunnen meer versies in de code staan. De geldende telt; een voorstel telt
 * pas mee in een kubus die daarvoor is gebouwd.
 *
 * <p>Een delta zegt wat er op een dag van bekend worden aan een cijfer veranderde. Wie alle delta's
 * tot een dag optelt, krijgt het cijfer zoals het toen bekend was.
 */
package nl.praktijklerenplus.reporting.indicator;
