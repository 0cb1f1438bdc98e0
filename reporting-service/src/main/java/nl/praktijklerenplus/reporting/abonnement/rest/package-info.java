/** Abonnementen over REST. */
package nl.praktijklerenplus.reporting.abonnement.rest;
