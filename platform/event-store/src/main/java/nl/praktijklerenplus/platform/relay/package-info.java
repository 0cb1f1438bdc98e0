/** From the outbox to Kafka: at least once, in order per key, and nothing forgotten. */
package nl.praktijklerenplus.platform.relay;
