package nl.praktijklerenplus.platform.kernel;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeIdentityTest {

  private final CodeIdentity identity = new CodeIdentity(secret("geheim"));

  @Test
  void isTheHmacOfSourceKindAndCodeAsAUuidOfVersion8() {
    // python: hmac.new(b'geheim', b'jaar.jsonl\0student\0S01', 'sha256').digest()[:16] + the bits
    assertThat(identity.of("jaar.jsonl", "student", "S01"))
        .hasToString("516b7ef5-8e06-8fdc-9da7-647e26a1606f");
  }

  @Test
  void alwaysHasVersion8AndTheStandardVariant() {
    for (int code = 0; code < 200; code++) {
      var uuid = identity.of("bron", "student", "S" + code);
      assertThat(uuid.version()).isEqualTo(8);
      assertThat(uuid.variant()).isEqualTo(2);
    }
  }

  @Test
  void differsBySourceKindCodeAndSecret() {
    var first = identity.of("bron", "student", "S01");
    assertThat(identity.of("andere", "student", "S01")).isNotEqualTo(first);
    assertThat(identity.of("bron", "stage", "S01")).isNotEqualTo(first);
    assertThat(identity.of("bron", "student", "S02")).isNotEqualTo(first);
    assertThat(new CodeIdentity(secret("ander")).of("bron", "student", "S01")).isNotEqualTo(first);
  }

  private static byte[] secret(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
