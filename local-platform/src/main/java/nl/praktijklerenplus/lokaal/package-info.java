/** The whole of Praktijkleren Plus on one machine: the verbs of {@code plp}. */
package nl.praktijklerenplus.lokaal;
