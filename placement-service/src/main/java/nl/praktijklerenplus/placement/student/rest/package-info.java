/** One student over REST. */
package nl.praktijklerenplus.placement.student.rest;
