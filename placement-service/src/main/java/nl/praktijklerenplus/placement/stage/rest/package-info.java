/** Over REST. */
package nl.praktijklerenplus.placement.stage.rest;
