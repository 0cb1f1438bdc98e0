package nl.praktijklerenplus.reporting.tijdlijn;

/**
 * A fact and where it stands in the archive.
 *
 * @param positie in the order in which facts came in
 */
public record Archieffeit(long positie, Feit feit) {}
