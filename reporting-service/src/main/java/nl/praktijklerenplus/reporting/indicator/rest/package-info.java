/** Figures and the two views over REST. */
package nl.praktijklerenplus.reporting.indicator.rest;
