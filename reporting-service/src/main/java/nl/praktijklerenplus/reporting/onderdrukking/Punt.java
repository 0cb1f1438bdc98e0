package nl.praktijklerenplus.reporting.onderdrukking;

/** A cell in a quarter. */
record Punt(Kwartaal kwartaal, Vakje vakje) {}
