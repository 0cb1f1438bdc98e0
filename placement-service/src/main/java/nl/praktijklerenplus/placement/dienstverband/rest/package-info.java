/** Over REST. */
package nl.praktijklerenplus.placement.dienstverband.rest;
