/**
 * Who read what of whom: written down before the answer leaves, and kept so that it can be checked.
 */
package nl.praktijklerenplus.platform.access;
