/** The timeline of one student over REST. */
package nl.praktijklerenplus.reporting.tijdlijn.rest;
