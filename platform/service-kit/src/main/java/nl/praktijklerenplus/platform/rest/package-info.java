/** What the services' REST APIs have in common: commands in, problems out, roles, and batches. */
package nl.praktijklerenplus.platform.rest;
