/** The agenda over REST. */
package nl.praktijklerenplus.reporting.agenda.rest;
