package nl.praktijklerenplus.placement.leerwerkplek;

import java.util.Optional;

/**
 * What must be known from outside a leerwerkplek to decide about it.
 *
 * @param werkgeverCode for LeerwerkplekAanbieden: the werkgever's own code, empty when unknown
 * @param bezet for LeerwerkplekIntrekken: a stage on this place has begun and not ended
 */
public record LeerwerkplekOmgeving(Optional<String> werkgeverCode, boolean bezet) {}
