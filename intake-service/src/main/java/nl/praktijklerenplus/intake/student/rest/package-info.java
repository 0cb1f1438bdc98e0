/** The student over REST. */
package nl.praktijklerenplus.intake.student.rest;
