/** What benchmarks share: a service of its own to measure, and a report. */
package nl.praktijklerenplus.benchmarks;
