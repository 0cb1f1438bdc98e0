/**
 * Asks every operation of a service's OpenAPI document, rightly and wrongly, and holds each answer
 * against what that document says.
 */
package nl.praktijklerenplus.platform.testkit.fuzz;
