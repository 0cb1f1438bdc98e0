/** Aanmeldingen from the topics on which organisations write: taken for hostile until judged. */
package nl.praktijklerenplus.intake.aanmelding.messaging;
