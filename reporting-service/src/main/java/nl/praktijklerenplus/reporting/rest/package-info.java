/** Who may do what in the reporting service. */
package nl.praktijklerenplus.reporting.rest;
