package nl.praktijklerenplus.e2e;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import nl.praktijklerenplus.lokaal.PlatformFolder;
import nl.praktijklerenplus.lokaal.identity.Secrets;

/** What the codes of a source are inside a platform: an HMAC of source, kind and code. */
record Identities(byte[] secret, String source) {

  static Identities of(Platform platform, String source) {
    var secrets = new Secrets(new PlatformFolder(platform.folder()).secrets());
    return new Identities(secrets.installatiegeheim(), source);
  }

  String of(String field, String code) {
    String kind = field.equals("nieuweStage") ? "stage" : field;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String text = source + '\0' + kind + '\0' + code;
      ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
      long high = digest.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x8000L;
      long low = digest.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
      return new UUID(high, low).toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
