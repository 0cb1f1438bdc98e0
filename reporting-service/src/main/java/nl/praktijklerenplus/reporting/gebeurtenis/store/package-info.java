/** The archive, for readers outside. */
package nl.praktijklerenplus.reporting.gebeurtenis.store;
