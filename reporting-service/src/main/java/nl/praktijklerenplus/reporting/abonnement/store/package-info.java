/** Abonnementen and what is still to be delivered for them. */
package nl.praktijklerenplus.reporting.abonnement.store;
