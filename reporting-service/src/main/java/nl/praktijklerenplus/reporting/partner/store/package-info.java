/** Who follows whom, and the archive as it leaves for organisations. */
package nl.praktijklerenplus.reporting.partner.store;
