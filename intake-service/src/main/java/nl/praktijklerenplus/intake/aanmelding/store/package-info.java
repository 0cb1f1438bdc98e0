/** Where the answers to aanmeldingen are kept. */
package nl.praktijklerenplus.intake.aanmelding.store;
