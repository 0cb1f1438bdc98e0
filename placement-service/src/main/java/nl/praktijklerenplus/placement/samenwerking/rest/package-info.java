/** Over REST. */
package nl.praktijklerenplus.placement.samenwerking.rest;
