package nl.praktijklerenplus.reporting.indicator;

/** What a subject adds to a figure: to a stock from that day on, to a flow on that day. */
public record Bijdrage(Cel cel, int aantal) {}
