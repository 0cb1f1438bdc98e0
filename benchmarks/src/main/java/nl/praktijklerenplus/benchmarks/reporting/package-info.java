/** What the reporting service does with many students: building anew, keeping up, answering. */
package nl.praktijklerenplus.benchmarks.reporting;
