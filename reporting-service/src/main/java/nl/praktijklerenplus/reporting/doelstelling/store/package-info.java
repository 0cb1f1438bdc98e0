/** How it is kept, and the list that follows it. */
package nl.praktijklerenplus.reporting.doelstelling.store;
