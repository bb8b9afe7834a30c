package dev.hammy.message;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What sealing costs in bytes allocated, which no other work on the machine changes. */
class SealingCostTest {
  private static final int ROUNDS = 2_000;

  /** Measured as 0.26; with a cipher made for every seal, it is more than 2. */
  private static final double MOST = 1.5 * 0.26;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Tokens tokens =
      new TokenSealer(new byte[TokenSealer.KEY_BYTES]).tokens("telegram:42");
  private int round;

  @Test
  void aTokenAllocatesFarLessThanOneOfTheJdksOwnSeals() throws Exception {
    Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
    double yardstick = allocated(() -> sealedBy(cipher));
    double token = allocated(() -> tokens.of(ticket()));
    assertTrue(token <= MOST * yardstick, token + " bytes for " + yardstick);
  }

  private byte[] sealedBy(Cipher cipher) throws GeneralSecurityException {
    byte[] nonce = new byte[12];
    nonce[0] = (byte) round;
    nonce[1] = (byte) (round >> 8);
    SecretKeySpec key = new SecretKeySpec(new byte[TokenSealer.KEY_BYTES], "ChaCha20");
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
    return cipher.doFinal(new byte[20]);
  }

  private Ticket ticket() {
    Answers answers = Answers.none().with(round % 12, ChoiceSet.of(round % 8));
    return new Ticket(Language.ENGLISH, answers, new Move.Order(Command.BACK));
  }

  /** Bytes for each call, once everything that is loaded has been. */
  private double allocated(Callable<Object> call) throws Exception {
    long thread = Thread.currentThread().getId();
    long before = 0;
    for (round = 0; round < 2 * ROUNDS; round++) {
      before = round == ROUNDS ? threads.getThreadAllocatedBytes(thread) : before;
      assertTrue(call.call() != null);
    }
    return (double) (threads.getThreadAllocatedBytes(thread) - before) / ROUNDS;
  }
}
