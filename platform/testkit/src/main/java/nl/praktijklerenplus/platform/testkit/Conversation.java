package nl.praktijklerenplus.platform.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import io.restassured.RestAssured;

/** A batch by hand, of a client that listens while it still speaks. */
public final class Conversation implements AutoCloseable {

  private final Socket socket;
  private final OutputStream out;
  private final BufferedReader in;
  private String status;

  private Conversation(String token, String query) throws IOException {
    socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
    out = socket.getOutputStream();
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    write(
        """
        POST /v1/commandos%s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/x-ndjson\r
        Transfer-Encoding: chunked\r
        \r
        """
            .formatted(query, token));
  }

  /**
   * Begins one.
   *
   * @param query with its question mark, or nothing
   */
  public static Conversation as(String role, String query) throws IOException {
    return new Conversation(Tokens.of(role), query);
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  public void say(String text) throws IOException {
    say(text.getBytes(StandardCharsets.UTF_8));
  }

  public void say(byte... bytes) throws IOException {
    out.write("%x\r\n".formatted(bytes.length).getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    write("\r\n");
  }

  public void sayUnlessRefused(byte[] bytes) {
    try {
      say(bytes);
    } catch (IOException closed) {
      // the answer says why
    }
  }

  /** There comes no more. */
  public void end() throws IOException {
    write("0\r\n\r\n");
  }

  /** The next line of the answer that holds something of a result; null when there is none. */
  public String hear() throws IOException {
    status();
    String line = in.readLine();
    while (line != null && !line.startsWith("{")) {
      line = in.readLine();
    }
    return line;
  }

  /** The same of a service that may hang up. */
  public Optional<String> hearOrHungUp() throws IOException {
    try {
      return Optional.ofNullable(hear());
    } catch (SocketException reset) {
      return Optional.empty();
    }
  }

  public boolean answered() throws IOException {
    return socket.getInputStream().available() > 0;
  }

  public String status() throws IOException {
    if (status == null) {
      status = in.readLine();
    }
    return status;
  }

  /** Goes away at once, whatever is still on its way. */
  public void hangUp() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
