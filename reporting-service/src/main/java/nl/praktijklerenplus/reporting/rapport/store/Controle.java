package nl.praktijklerenplus.reporting.rapport.store;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a report still is what follows from the facts of then.
 *
 * @param gelijk the content is the one that was filed, and computed again it is the same
 * @param hash of the content as it was recorded when it was filed
 * @param hashBewaard of the content as it stands now
 * @param hashBerekend of the content as computed again
 * @param afwijkingen where the content that stands differs from the one computed again
 * @param sindsdien what came to be known since: the figures that are otherwise with all that is
 *     known now, by the same definitions
 */
@Schema(name = "RapportControle")
public record Controle(
    UUID rapport,
    boolean gelijk,
    String hash,
    String hashBewaard,
    String hashBerekend,
    List<Afwijking> afwijkingen,
    List<Sindsdien> sindsdien) {

  /**
   * One difference.
   *
   * @param pad a JSON Pointer (RFC 6901)
   * @param vastgesteld what stands there; not there when the report has nothing at that place
   */
  public record Afwijking(String pad, JsonNode vastgesteld, JsonNode berekend) {}

  /** A figure as filed, and as it is with all that is known now. */
  public record Sindsdien(String indicator, String naam, JsonNode vastgesteld, JsonNode nu) {}

  /** Without what is only known now. */
  public Controle zonderSindsdien() {
    return new Controle(rapport, gelijk, hash, hashBewaard, hashBerekend, afwijkingen, List.of());
  }
}
