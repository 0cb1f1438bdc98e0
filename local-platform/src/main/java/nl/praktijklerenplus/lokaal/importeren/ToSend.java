package nl.praktijklerenplus.lokaal.importeren;

/**
 * A line ready to go.
 *
 * @param index its place in the window
 * @param key the Idempotency-Key: {@code <source>:<sleutel>}
 * @param body one line of NDJSON, line ending included
 */
record ToSend(int index, String key, Service service, Relations relations, byte[] body) {}
