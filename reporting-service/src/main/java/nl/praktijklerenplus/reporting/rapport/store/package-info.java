/** How reports are made out of the archive, frozen, kept and computed again. */
package nl.praktijklerenplus.reporting.rapport.store;
