/** What an event-sourced aggregate is, in pure Java: no framework, no clock, no I/O. */
package nl.praktijklerenplus.platform.kernel;
