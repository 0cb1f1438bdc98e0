/** The facts of each subject, out of the archive. */
package nl.praktijklerenplus.reporting.tijdlijn.store;
