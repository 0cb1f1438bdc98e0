/** How the services are doing, asked of each of them. */
package nl.praktijklerenplus.reporting.onderdeel.rest;
