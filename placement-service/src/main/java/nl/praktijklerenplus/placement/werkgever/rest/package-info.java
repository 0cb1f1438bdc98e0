/** Over REST. */
package nl.praktijklerenplus.placement.werkgever.rest;
