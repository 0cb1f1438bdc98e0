package nl.praktijklerenplus.platform.rest;

import java.time.Duration;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.praktijklerenplus.platform.store.KeysUnavailable;
import nl.praktijklerenplus.platform.store.NietGevonden;
import nl.praktijklerenplus.platform.store.Outage;

/** Whatever goes wrong leaves as a problem in Dutch, never as a stack trace. */
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  /** The same answer for what does not exist and for what is not yours. */
  public static Problem notFound() {
    return Problem.of(404, "NietGevonden", NietGevonden.DETAIL);
  }

  static Problem noSuchForm() {
    return Problem.of(406, "VormNietBeschikbaar", "Deze vorm van antwoord is er niet.");
  }

  static Problem noSuchMethod() {
    return Problem.of(405, "MethodeNietToegestaan", "Deze methode bestaat hier niet.");
  }

  static Problem tooLarge() {
    return Problem.of(
        413, "InhoudTeGroot", "De inhoud is te groot; verdeel haar over meer verzoeken.");
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthorized() {
    Problem problem =
        Problem.of(401, "NietAangemeld", "Er is geen geldig toegangsbewijs; meld u opnieuw aan.");
    return Response.fromResponse(problem.response()).header("WWW-Authenticate", "Bearer").build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  public Response forbidden() {
    return notAllowed().response();
  }

  static Problem notAllowed() {
    return Problem.of(403, "NietBevoegd", "Uw rol mag dit niet; vraag het iemand die dat wel mag.");
  }

  @ServerExceptionMapper(WrongQuestion.class)
  public Response wrongQuestion(WrongQuestion e) {
    return e.problem().response();
  }

  @ServerExceptionMapper(BatchLines.TooLarge.class)
  public Response moreThanAWhole() {
    return tooLarge().response();
  }

  @ServerExceptionMapper(WebApplicationException.class)
  public Response web(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    return switch (status) {
      case 404 -> notFound().response();
      case 405 -> noSuchMethod().response();
      case 406 -> noSuchForm().response();
      case 415 ->
          Problem.of(415, "VormNietAangenomen", "Deze vorm van inhoud wordt niet aangenomen.")
              .response();
      default ->
          Problem.of(status, "VerzoekOnjuist", "Het verzoek kan zo niet worden uitgevoerd.")
              .response();
    };
  }

  @ServerExceptionMapper(Throwable.class)
  public Response unexpected(Throwable e) {
    // Only the kind of failure: its message may hold what was asked.
    LOG.errorf("request failed: %s", Causes.of(e));
    return Outage.is(e) || e instanceof KeysUnavailable ? away() : unexpected();
  }

  private static Response away() {
    return Problem.of(
            503,
            "TijdelijkNietBeschikbaar",
            "De opslag is even niet bereikbaar; er is niets vastgelegd. Probeer het over enkele"
                + " seconden opnieuw, met dezelfde Idempotency-Key.")
        .retryAfter(Duration.ofSeconds(5))
        .response();
  }

  private static Response unexpected() {
    return Problem.of(
            500,
            "OnverwachteFout",
            "Er ging bij ons iets mis; er is niets vastgelegd. Probeer het later opnieuw.")
        .response();
  }
}
