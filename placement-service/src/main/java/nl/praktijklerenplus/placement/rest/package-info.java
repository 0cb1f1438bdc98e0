/** Who may do what in the placement service. */
package nl.praktijklerenplus.placement.rest;
