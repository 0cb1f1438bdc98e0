/**
 * De indicatoren: van de tijdlijn van een onderwerp naar de cijfers waaraan het bijdraagt.
 *
 * <p>Een stand telt wat er op een dag is; een stroom telt gebeurtenissen. Een feit dat niet past,
 * zoals een hervatting waarvan de pauze nog niet bekend is, draagt aan geen stand bij; een stroom
 * telt elke gebeurtenis. De dimensies van een gebeurtenis zijn die na de gebeurtenissen ervoor, met
 * wat zij zelf bepaalt; die van een stand zijn die op de dag zelf.
 *
 * <p>Een delta zegt wat er op een dag van bekend worden aan een cijfer veranderde. Wie alle delta's
 * tot een dag optelt, krijgt het cijfer zoals het toen bekend was.
 */
package nl.praktijklerenplus.reporting.indicator;
