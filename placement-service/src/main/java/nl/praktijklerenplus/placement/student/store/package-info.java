/** What is kept of one student, over all aggregates. */
package nl.praktijklerenplus.placement.student.store;
