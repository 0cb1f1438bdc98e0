/** The versions of the figures over REST: build anew, watch, stop, put back, clear away. */
package nl.praktijklerenplus.reporting.projection.rest;
