/**
 * De gebeurtenissen zoals zij gepubliceerd zijn, voor wie ze niet van Kafka leest.
 *
 * <p>Een organisatie ziet de gebeurtenissen van haar eigen studenten, en van wie haar ter inzage is
 * gegeven zolang dat duurt. Wie de werkgevers mag zien, ziet ook wat over werkgevers,
 * leerwerkplekken, bijeenkomsten en afspraken is verteld; dat gaat over geen persoon. Van een
 * student die vergeten is staan de gebeurtenissen er zonder hun inhoud; alleen StudentVergeten zelf
 * zegt nog alles.
 */
package nl.praktijklerenplus.reporting.gebeurtenis;
