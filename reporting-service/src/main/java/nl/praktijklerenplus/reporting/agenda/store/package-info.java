/** The agenda as a table that follows the archive. */
package nl.praktijklerenplus.reporting.agenda.store;
