package dev.hammy.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.cryptomator.siv.SivMode;
import org.junit.jupiter.api.Test;

/** Held to the vectors of the RFCs, and to a library that has nothing in common with it. */
class AesSivTest {
  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
  }

  private static void assertSeals(String sealed, String key, String text, String... associated) {
    AesSiv siv = new AesSiv(hex(key));
    byte[] header =
        siv.header(Arrays.stream(associated).map(AesSivTest::hex).toArray(byte[][]::new));
    assertEquals(
        HexFormat.of().formatHex(hex(sealed)),
        HexFormat.of().formatHex(sealed(siv, header, hex(text))));
    assertArrayEquals(hex(text), siv.open(header, hex(sealed)));
  }

  @Test
  void itSealsTheDeterministicExampleOfTheRfc() {
    assertSeals(
        "85632d07 c6e8f37f 950acd32 0a2ecc93 40c02b96 90c4dc04 daef7f6a fe5c",
        "fffefdfc fbfaf9f8 f7f6f5f4 f3f2f1f0 f0f1f2f3 f4f5f6f7 f8f9fafb fcfdfeff",
        "11223344 55667788 99aabbcc ddee",
        "10111213 14151617 18191a1b 1c1d1e1f 20212223 24252627");
  }

  @Test
  void itSealsTheNonceBasedExampleOfTheRfc() {
    assertSeals(
        """
        7bdb6e3b 432667eb 06f4d14b ff2fbd0f cb900f2f ddbe4043 26601965 c889bf17
        dba77ceb 094fa663 b7a3f748 ba8af829 ea64ad54 4a272e9c 485b62a3 fd5c0d
        """,
        "7f7e7d7c 7b7a7978 77767574 73727170 40414243 44454647 48494a4b 4c4d4e4f",
        """
        74686973 20697320 736f6d65 20706c61 696e7465 78742074 6f20656e 63727970
        74207573 696e6720 5349562d 414553
        """,
        "00112233 44556677 8899aabb ccddeeff deaddada deaddada ffeeddcc bbaa9988 77665544 33221100",
        "10203040 50607080 90a0",
        "09f91102 9d74e35b d84156c5 635688c0");
  }

  @Test
  void itSealsWhatAnotherLibrarySeals() {
    Random random = new Random(3);
    for (int round = 0; round < 1_000; round++) {
      byte[] key = bytes(random, 64);
      byte[] text = bytes(random, random.nextInt(100));
      byte[] owner = bytes(random, random.nextInt(40));
      AesSiv siv = new AesSiv(key);
      byte[] sealed = sealed(siv, siv.header(owner), text);
      byte[] theirs =
          new SivMode()
              .encrypt(Arrays.copyOfRange(key, 32, 64), Arrays.copyOf(key, 32), text, owner);
      assertArrayEquals(theirs, sealed, "text of " + text.length + ", owner of " + owner.length);
      assertArrayEquals(text, siv.open(siv.header(owner), sealed));
    }
  }

  @Test
  void nothingThatIsAlteredOpens() {
    AesSiv siv = new AesSiv(bytes(new Random(1), 64));
    byte[] header = siv.header("telegram:42".getBytes(StandardCharsets.UTF_8));
    byte[] sealed = sealed(siv, header, new byte[TicketCodec.BYTES]);
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      assertNull(siv.open(header, altered), "bit " + bit);
    }
    assertNull(siv.open(header, Arrays.copyOf(sealed, sealed.length - 1)));
    assertNull(siv.open(header, new byte[3]));
    assertArrayEquals(new byte[TicketCodec.BYTES], siv.open(header, sealed));
  }

  private static byte[] sealed(AesSiv siv, byte[] header, byte[] text) {
    byte[] sealed = new byte[AesSiv.TAG_BYTES + text.length];
    siv.seal(header, text, sealed);
    return sealed;
  }

  private static byte[] bytes(Random random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
