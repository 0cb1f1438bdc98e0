/** How students are kept: their stream's surroundings and the list that follows it. */
package nl.praktijklerenplus.intake.student.store;
