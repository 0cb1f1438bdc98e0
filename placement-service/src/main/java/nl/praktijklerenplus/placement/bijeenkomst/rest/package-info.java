/** Over REST. */
package nl.praktijklerenplus.placement.bijeenkomst.rest;
