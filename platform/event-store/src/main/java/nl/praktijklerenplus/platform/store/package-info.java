/**
 * The append-only event store: load, decide, append with the exact expected version, and in the
 * same transaction the rows that the relay will bring to Kafka. Together with the services' {@code
 * store} packages the only code that knows Hibernate.
 */
package nl.praktijklerenplus.platform.store;
