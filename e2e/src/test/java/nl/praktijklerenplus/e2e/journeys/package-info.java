/**
 * Random journeys through the whole domain: written to a file by a seed, imported into the real
 * platform, and every answer, figure and list compared with the {@link
 * nl.praktijklerenplus.e2e.model model}.
 */
package nl.praktijklerenplus.e2e.journeys;
