/** Over REST. */
package nl.praktijklerenplus.reporting.observatie.rest;
