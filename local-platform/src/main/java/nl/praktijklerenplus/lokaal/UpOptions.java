package nl.praktijklerenplus.lokaal;

import java.util.Optional;

/**
 * What was asked of {@code plp up}.
 *
 * @param clean erase what there is first
 * @param firstYear load the first project year, when that was not done yet
 * @param keycloak tokens are Keycloak's; then nothing is loaded, for that takes a token
 * @param partners the port on which organisations reach Kafka, if they may
 */
record UpOptions(boolean clean, boolean firstYear, boolean keycloak, Optional<Integer> partners) {}
