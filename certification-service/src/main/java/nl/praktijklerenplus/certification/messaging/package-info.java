/** What certification learns from intake and placement. */
package nl.praktijklerenplus.certification.messaging;
