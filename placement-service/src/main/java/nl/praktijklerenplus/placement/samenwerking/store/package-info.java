/** How it is kept: what surrounds a decision, and the list that follows it. */
package nl.praktijklerenplus.placement.samenwerking.store;
