/**
 * Builds the figures anew from the archive: by key, across keys, added up, beside the live ones.
 */
package nl.praktijklerenplus.reporting.projection;
