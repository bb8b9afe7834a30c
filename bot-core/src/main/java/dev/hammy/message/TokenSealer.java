package dev.hammy.message;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Facts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals tickets into tokens and opens them again. A token is 48 bytes as 64 characters of URL-safe
 * Base64: a tag of 16, and the ticket's 32 encrypted. AES-256-SIV (RFC 5297) with the owner as
 * associated data: an altered token does not open, nor does one made for somebody else or with
 * another key.
 *
 * <p>The same button is the same text every time, and nothing here is random: the tag, which is
 * derived from key, owner and ticket, is the nonce as well. Thread-safe.
 */
public final class TokenSealer {
  /** Every token has this many characters; Telegram carries 64 bytes, Discord 100 characters. */
  public static final int LONGEST = 64;

  /** The key has this many bytes. */
  public static final int KEY_BYTES = 32;

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /** So many people's tokens can be worked on at once, if they do not happen to share a machine. */
  private static final int MACHINES = 16;

  private final Machine[] machines = new Machine[MACHINES];

  /**
   * @throws IllegalArgumentException if the key does not have {@link #KEY_BYTES} bytes
   */
  public TokenSealer(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has " + key.length + " bytes, not " + KEY_BYTES);
    }
    // Two keys for two uses, both from the one that the operator keeps. Uses 1 and 2 were those of
    // another cipher, and are never to be had again.
    byte[] halves = Arrays.copyOf(derived(key, 3), 2 * KEY_BYTES);
    System.arraycopy(derived(key, 4), 0, halves, KEY_BYTES, KEY_BYTES);
    Arrays.setAll(machines, place -> new Machine(halves));
  }

  /**
   * Tokens for the buttons of one owner. Thread-safe. For a ticket that does not {@linkplain #fits
   * fit} they throw an {@link IllegalStateException}.
   *
   * @param owner who alone may press them, such as {@code telegram:42}
   */
  public Tokens tokens(String owner) {
    Machine machine = machine(owner);
    return new OneOwners(machine, machine.header(owner));
  }

  private Machine machine(String owner) {
    return machines[Math.floorMod(owner.hashCode(), MACHINES)];
  }

  /**
   * Whether a ticket is small enough to be sealed: with any answers of one conversation it is, and
   * what was told beside them has to leave room.
   */
  public static boolean fits(Ticket ticket) {
    try {
      TicketCodec.encode(ticket, TicketCodec.told(ticket));
      return true;
    } catch (Bits.TokenTooLong tooLong) {
      return false;
    }
  }

  /** The ticket of a token; empty for anything that was not sealed here for this owner. */
  public Optional<Ticket> open(String owner, String token) {
    if (token.length() != LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(token);
      byte[] plain = machine(owner).open(owner, sealed);
      return plain == null ? Optional.empty() : TicketCodec.decode(Bits.reading(plain));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** Tokens of one owner, whose last ticket's answers and facts are most often the next one's. */
  private static final class OneOwners implements Tokens {
    private final Machine machine;
    private final byte[] header;
    private @Nullable Told last;

    /** Immutable, so that several threads may each find it, or make it anew. */
    private record Told(Answers answers, Facts facts, Bits bits) {
      static Told by(Ticket ticket) {
        return new Told(ticket.answers(), ticket.facts(), TicketCodec.told(ticket));
      }

      boolean isOf(Ticket ticket) {
        return answers.equals(ticket.answers()) && facts.equals(ticket.facts());
      }
    }

    OneOwners(Machine machine, byte[] header) {
      this.machine = machine;
      this.header = header;
    }

    @Override
    public String of(Ticket ticket) {
      Told told = last;
      if (told == null || !told.isOf(ticket)) {
        told = Told.by(ticket);
        last = told;
      }
      return machine.token(header, TicketCodec.encode(ticket, told.bits()));
    }
  }

  /**
   * What one thread at a time works with, since a cipher is not for several, and to make one costs
   * as much as a message's tokens do. Whose tokens it makes is of no matter.
   */
  private static final class Machine {
    private final byte[] halves;
    private final byte[] sealed = new byte[AesSiv.TAG_BYTES + TicketCodec.BYTES];
    private final byte[] plain = new byte[TicketCodec.BYTES];
    private final byte[] text = new byte[LONGEST];
    private @Nullable AesSiv made;

    Machine(byte[] halves) {
      this.halves = halves;
    }

    synchronized byte[] header(String owner) {
      return siv().header(owner.getBytes(StandardCharsets.UTF_8));
    }

    synchronized String token(byte[] header, Bits ticket) {
      ticket.copyTo(plain);
      siv().seal(header, plain, sealed);
      ENCODER.encode(sealed, text);
      return new String(text, StandardCharsets.ISO_8859_1);
    }

    synchronized byte @Nullable [] open(String owner, byte[] token) {
      return siv().open(header(owner), token);
    }

    /** Made once somebody needs it: a small bot never needs most of them. */
    private AesSiv siv() {
      AesSiv siv = made;
      if (siv == null) {
        siv = new AesSiv(halves);
        made = siv;
      }
      return siv;
    }
  }

  private static byte[] derived(byte[] key, int use) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(new byte[] {(byte) use});
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
  }
}
