/** From what all services say to the cube. */
package nl.praktijklerenplus.reporting.messaging;
