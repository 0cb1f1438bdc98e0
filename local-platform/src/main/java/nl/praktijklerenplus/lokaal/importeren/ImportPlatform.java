package nl.praktijklerenplus.lokaal.importeren;

import java.net.URI;
import java.util.Map;

/** The running platform as the import command needs it; asked only after the options are parsed. */
public interface ImportPlatform {

  /** Service name to address: {@code intake-service → http://localhost:8080}, all four. */
  Map<String, URI> services();

  /** A valid bearer token of role beheerder. */
  String token();

  byte[] installatiegeheim();
}
