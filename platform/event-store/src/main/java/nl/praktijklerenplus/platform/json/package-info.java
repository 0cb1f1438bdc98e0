/** From untrusted JSON to the records of the domain, with every fault found at once. */
package nl.praktijklerenplus.platform.json;
