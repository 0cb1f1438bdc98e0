/** What certification keeps of what others said. */
package nl.praktijklerenplus.certification.messaging.store;
