/** Retention over REST, for who watches over privacy. */
package nl.praktijklerenplus.intake.bewaring.rest;
