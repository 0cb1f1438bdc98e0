/**
 * Projections that can be built anew from the archive, beside the live one: a version each in a
 * schema of its own, the build in parts that are done once, catching up, and the switch.
 */
package nl.praktijklerenplus.platform.projection;
