/** From Kafka into PostgreSQL: each event once, in order per key, a poisoned key set apart. */
package nl.praktijklerenplus.platform.consumer;
