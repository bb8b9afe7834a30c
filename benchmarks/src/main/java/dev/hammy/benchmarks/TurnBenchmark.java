package dev.hammy.benchmarks;

import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.Turn;
import dev.hammy.message.Message;
import dev.hammy.message.Ticket;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Tokens;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A whole turn without a network: the token that was pressed opened and read, the next step, the
 * message, and every button of it sealed. Beside one seal of 20 bytes by the JDK's cipher.
 */
@State(Scope.Thread)
public class TurnBenchmark {
  private static final String OWNER = "telegram:4294967296";

  private final TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);
  private final Dialogue dialogue = Corpus.real().dialogue();
  private final Corpus.Press[] toQuestions = Corpus.real().toQuestions();
  private final Corpus.Press[] toResults = Corpus.real().toResults();
  private final String[] tokensToQuestions = tokens(toQuestions);
  private final String[] tokensToResults = tokens(toResults);
  private final SecretKeySpec key = new SecretKeySpec(new byte[32], "ChaCha20");
  private final Cipher cipher;
  private int round;

  public TurnBenchmark() {
    try {
      this.cipher = Cipher.getInstance("ChaCha20-Poly1305");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String[] tokens(Corpus.Press... presses) {
    Tokens tokens = sealer.tokens(OWNER);
    return Arrays.stream(presses).map(press -> tokens.of(press.ticket())).toArray(String[]::new);
  }

  private int next() {
    round = (round + 1) % Corpus.SIZE;
    return round;
  }

  @Benchmark
  public Turn toQuestion(Blackhole sealed) {
    int i = next();
    return turn(tokensToQuestions[i], toQuestions[i].before(), sealed);
  }

  @Benchmark
  public Turn toResult(Blackhole sealed) {
    int i = next();
    return turn(tokensToResults[i], toResults[i].before(), sealed);
  }

  private Turn turn(String token, Conversation remembered, Blackhole sealed) {
    Turn turn = dialogue.take(sealer.open(OWNER, token).orElseThrow(), remembered);
    Message message = turn.message();
    Tokens tokens = sealer.tokens(OWNER);
    message.options().forEach(option -> sealed.consume(tokens.of(option.press())));
    if (message.done() != null) {
      sealed.consume(tokens.of(message.done().press()));
    }
    message.controls().forEach(button -> sealed.consume(tokens.of(button.press())));
    return turn;
  }

  @Benchmark
  public Turn toQuestionUnsealed() {
    Corpus.Press press = toQuestions[next()];
    return dialogue.take(press.ticket(), press.before());
  }

  @Benchmark
  public Turn toResultUnsealed() {
    Corpus.Press press = toResults[next()];
    return dialogue.take(press.ticket(), press.before());
  }

  @Benchmark
  public String seal() {
    return sealer.tokens(OWNER).of(toQuestions[next()].ticket());
  }

  @Benchmark
  public Ticket open() {
    return sealer.open(OWNER, tokensToQuestions[next()]).orElseThrow();
  }

  /** Keyed anew for every nonce, since the JDK's has no other way. */
  @Benchmark
  public byte[] cipherSeal() throws GeneralSecurityException {
    byte[] nonce = new byte[12];
    round++;
    for (int i = 0; i < Integer.BYTES; i++) {
      nonce[i] = (byte) (round >> (i * Byte.SIZE));
    }
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(nonce));
    return cipher.doFinal(new byte[20]);
  }
}
