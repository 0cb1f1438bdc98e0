/** Over REST. */
package nl.praktijklerenplus.placement.leerwerkplek.rest;
