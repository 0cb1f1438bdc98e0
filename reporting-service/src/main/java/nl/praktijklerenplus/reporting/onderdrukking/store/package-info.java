/** What was published for those who may not see persons, kept as it was. */
package nl.praktijklerenplus.reporting.onderdrukking.store;
