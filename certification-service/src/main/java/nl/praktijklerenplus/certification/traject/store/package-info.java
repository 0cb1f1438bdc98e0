/** How trajecten are kept: what surrounds a decision, and the list that follows it. */
package nl.praktijklerenplus.certification.traject.store;
