/** Whose term has ended, and whose data is kept nevertheless. */
package nl.praktijklerenplus.intake.bewaring.store;
