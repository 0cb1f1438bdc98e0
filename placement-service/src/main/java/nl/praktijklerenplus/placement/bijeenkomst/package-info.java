/**
 * De voorlichtingsbijeenkomst (het domein, "Commands, events, owners"; evaluatie Praktijkleren
 * Plus, Verwey-Jonker Instituut).
 *
 * <p>Een bijeenkomst wordt een keer vastgelegd, nadat zij gehouden is. Zij heeft ten minste een
 * doelgroep; partners en het aantal aanwezigen mogen ontbreken.
 */
package nl.praktijklerenplus.placement.bijeenkomst;
