package nl.praktijklerenplus.lokaal.importeren;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What to import, and into which platform.
 *
 * @param services service name to address: {@code intake-service → http://localhost:8080}
 * @param token a bearer token of role beheerder; asked anew for every request, so it may be
 *     short-lived
 * @param installatiegeheim the key of the identities; another installation derives other UUIDs
 */
public record ImportOpdracht(
    List<Path> bestanden,
    Optional<String> bron,
    boolean proef,
    boolean stopBijFout,
    Map<String, URI> services,
    Supplier<String> token,
    byte[] installatiegeheim) {}
