/** Delivery over HTTP, by Standard Webhooks. */
package nl.praktijklerenplus.reporting.abonnement.webhook;
