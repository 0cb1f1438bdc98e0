/** What placement does when intake speaks. */
package nl.praktijklerenplus.placement.messaging;
