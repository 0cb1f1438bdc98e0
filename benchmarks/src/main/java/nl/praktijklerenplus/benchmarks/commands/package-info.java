/** How fast commands are recorded. */
package nl.praktijklerenplus.benchmarks.commands;
