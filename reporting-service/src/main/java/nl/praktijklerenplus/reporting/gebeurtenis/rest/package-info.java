/** The published events over REST. */
package nl.praktijklerenplus.reporting.gebeurtenis.rest;
