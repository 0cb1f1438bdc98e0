/** The bitemporal cube. */
package nl.praktijklerenplus.reporting.indicator.store;
