/** Over REST. */
package nl.praktijklerenplus.reporting.rapport.rest;
