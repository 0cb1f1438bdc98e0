package nl.praktijklerenplus.reporting.tijdlijn;

import java.util.UUID;

/** One student, leerwerkplek, werkgever, bijeenkomst or samenwerking. */
public record Onderwerp(Onderwerpsoort soort, UUID id) {}
