/** What placement keeps of what intake said. */
package nl.praktijklerenplus.placement.messaging.store;
