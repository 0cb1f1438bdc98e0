/** The erkenningstraject over REST. */
package nl.praktijklerenplus.certification.traject.rest;
