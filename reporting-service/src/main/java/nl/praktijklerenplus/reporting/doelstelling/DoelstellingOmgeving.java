package nl.praktijklerenplus.reporting.doelstelling;

/**
 * What must be known from outside a doelstelling to decide about it.
 *
 * @param indicatorBekend the indicator of the command is in the catalogue
 */
public record DoelstellingOmgeving(boolean indicatorBekend) {}
