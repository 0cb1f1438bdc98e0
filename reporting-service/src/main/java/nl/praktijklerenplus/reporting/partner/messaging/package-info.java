/** From the archive to the topics of the organisations. */
package nl.praktijklerenplus.reporting.partner.messaging;
