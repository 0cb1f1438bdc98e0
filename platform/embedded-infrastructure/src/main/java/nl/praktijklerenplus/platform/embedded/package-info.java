/**
 * A real PostgreSQL and a real Kafka broker out of Maven artifacts, for tests and for the platform
 * on one machine.
 *
 * <p>Nothing here simulates: the same servers with the same durability settings as in production,
 * only smaller.
 */
package nl.praktijklerenplus.platform.embedded;
