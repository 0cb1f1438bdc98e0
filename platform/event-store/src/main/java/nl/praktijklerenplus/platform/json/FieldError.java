package nl.praktijklerenplus.platform.json;

/** What is wrong with one field, in Dutch. */
public record FieldError(String veld, String melding) {}
