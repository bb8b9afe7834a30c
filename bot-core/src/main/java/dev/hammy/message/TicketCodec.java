package dev.hammy.message;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
import java.util.Optional;

/**
 * A ticket as 32 bytes and back, by the stable codes of the content, so that a button made before a
 * content update still opens after it.
 *
 * <p>Layout, in bits: format 4 · language 4 · kind of move 3 · the move (question 5 and choices 8,
 * or command, page or plan item 6, or guide 4, stage 5 and finding 3, or to cite a 0 and a plan
 * item or a 1 and a stage) · then for each answered question, by ascending code: a 1; its code, as
 * a 1 if it follows the code before, else a 0 and five bits; and the choices, as a 0 and three bits
 * if one is picked, else a 1 and eight bits. A 0 ends the list. Twelve answers with several choices
 * each take at most 216 of the 256 bits, so a conversation always fits.
 *
 * <p>Where facts were told there is another format, which has a second list after the first: of
 * facts, each with two bits more that say whether it is unsure, read or confirmed. Only as many are
 * {@linkplain Ticket#fitting kept} as fit, which is nearly always all of them.
 */
final class TicketCodec {
  /** The sealed part of a token holds this many bytes. */
  static final int BYTES = 32;

  private static final int ANSWERS_ALONE = 1;
  private static final int ANSWERS_AND_FACTS = 2;
  private static final int UNSURE = 0;
  private static final int READ = 1;
  private static final int CONFIRMED = 2;
  private static final int CHOOSE = 0;
  private static final int TICK = 1;
  private static final int ORDER = 2;
  private static final int SHOW = 3;
  private static final int EXPLAIN = 4;
  private static final int OPEN = 5;
  private static final int WALK = 6;
  private static final int CITE = 7;
  private static final int KIND_BITS = 3;

  private TicketCodec() {}

  /**
   * A ticket's bits.
   *
   * @param told its answers and facts, {@linkplain #told encoded}: all buttons of a message share
   *     them
   * @throws Bits.TokenTooLong if they do not fit
   */
  static Bits encode(Ticket ticket, Bits told) {
    Bits bits = Bits.ofSize(BYTES);
    bits.write(ticket.facts().isEmpty() ? ANSWERS_ALONE : ANSWERS_AND_FACTS, 4);
    bits.write(ticket.language().code(), 4);
    writeMove(bits, ticket.move());
    bits.append(told);
    return bits;
  }

  /**
   * What a ticket says beside its move.
   *
   * @throws Bits.TokenTooLong if it does not fit
   */
  static Bits told(Ticket ticket) {
    Bits bits = Bits.ofSize(BYTES);
    writeAnswers(bits, ticket.answers());
    if (!ticket.facts().isEmpty()) {
      bits.write(0, 1);
      writeFacts(bits, ticket.facts());
    }
    return bits;
  }

  /** Empty if the bits were written by a format or for a language or move that is not known. */
  static Optional<Ticket> decode(Bits bits) {
    int format = bits.read(4);
    if (format != ANSWERS_ALONE && format != ANSWERS_AND_FACTS) {
      return Optional.empty();
    }
    Optional<Language> language = Language.ofCode(bits.read(4));
    Optional<? extends Move> move = readMove(bits);
    Answers answers = readAnswers(bits);
    Facts facts = format == ANSWERS_AND_FACTS ? readFacts(bits) : Facts.NONE;
    return language.flatMap(known -> move.map(made -> new Ticket(known, answers, facts, made)));
  }

  private static void writeMove(Bits bits, Move move) {
    if (move instanceof Move.Choose choose) {
      writePicked(bits, CHOOSE, choose.question(), choose.choices());
    } else if (move instanceof Move.Tick tick) {
      writePicked(bits, TICK, tick.question(), tick.ticked());
    } else if (move instanceof Move.Explain explain) {
      writePicked(bits, EXPLAIN, explain.question(), explain.ticked());
    } else if (move instanceof Move.Order order) {
      bits.write(ORDER, KIND_BITS);
      bits.write(order.command().code(), 6);
    } else if (move instanceof Move.Show show) {
      bits.write(SHOW, KIND_BITS);
      bits.write(show.page().code(), 6);
    } else if (move instanceof Move.Open open) {
      bits.write(OPEN, KIND_BITS);
      writePlace(bits, open);
    } else if (move instanceof Move.Walk walk) {
      bits.write(WALK, KIND_BITS);
      writePlace(bits, walk);
    } else if (move instanceof Move.Cite cite) {
      bits.write(CITE, KIND_BITS);
      bits.write(cite.from() instanceof Move.Walk ? 1 : 0, 1);
      writePlace(bits, cite.from());
    }
  }

  private static void writePlace(Bits bits, Move.Place place) {
    if (place instanceof Move.Open open) {
      bits.write(open.item(), 6);
    } else if (place instanceof Move.Walk walk) {
      bits.write(walk.guide(), 4);
      bits.write(walk.stage(), 5);
      bits.write(walk.finding(), 3);
    }
  }

  private static Move.Place readPlace(Bits bits, boolean walks) {
    return walks
        ? new Move.Walk(bits.read(4), bits.read(5), bits.read(3))
        : new Move.Open(bits.read(6));
  }

  private static void writePicked(Bits bits, int kind, int question, ChoiceSet choices) {
    bits.write(kind, KIND_BITS);
    bits.write(question, 5);
    bits.write(choices.bits(), 8);
  }

  private static Optional<? extends Move> readMove(Bits bits) {
    return switch (bits.read(KIND_BITS)) {
      case CHOOSE -> Optional.of(new Move.Choose(bits.read(5), new ChoiceSet(bits.read(8))));
      case TICK -> Optional.of(new Move.Tick(bits.read(5), new ChoiceSet(bits.read(8))));
      case ORDER -> Command.ofCode(bits.read(6)).map(Move.Order::new);
      case SHOW -> Page.ofCode(bits.read(6)).map(Move.Show::new);
      case OPEN -> Optional.of(readPlace(bits, false));
      case EXPLAIN -> Optional.of(new Move.Explain(bits.read(5), new ChoiceSet(bits.read(8))));
      case WALK -> Optional.of(readPlace(bits, true));
      case CITE -> Optional.of(new Move.Cite(readPlace(bits, bits.read(1) == 1)));
      default -> Optional.empty();
    };
  }

  private static void writeAnswers(Bits bits, Answers answers) {
    int before = -1;
    for (int code = answers.nextAnswered(0); code >= 0; code = answers.nextAnswered(code + 1)) {
      writeCode(bits, code, before);
      writeChoices(bits, answers.bits(code));
      before = code;
    }
  }

  private static void writeFacts(Bits bits, Facts facts) {
    int before = -1;
    Answers all = facts.all();
    for (int code = all.nextAnswered(0); code >= 0; code = all.nextAnswered(code + 1)) {
      writeCode(bits, code, before);
      writeChoices(bits, all.bits(code));
      bits.write(standing(facts, code), 2);
      before = code;
    }
  }

  private static int standing(Facts facts, int code) {
    boolean sure = facts.unsure().to(code).isEmpty();
    return !sure ? UNSURE : facts.read().to(code).isEmpty() ? CONFIRMED : READ;
  }

  private static void writeCode(Bits bits, int code, int before) {
    if (code == before + 1) {
      bits.write(0b11, 2);
    } else {
      bits.write(0b10 << 5 | code, 7);
    }
  }

  private static void writeChoices(Bits bits, int choices) {
    if (Integer.bitCount(choices) == 1) {
      bits.write(Integer.numberOfTrailingZeros(choices), 4);
    } else {
      bits.write(1 << 8 | choices, 9);
    }
  }

  private static Answers readAnswers(Bits bits) {
    byte[] picked = new byte[Answers.QUESTION_CODES];
    int before = -1;
    while (bits.hasMore(6) && bits.read(1) == 1) {
      int code = bits.read(1) == 1 ? before + 1 : bits.read(5);
      int choices = readChoices(bits);
      if (code < picked.length) {
        picked[code] = (byte) choices;
      }
      before = code;
    }
    return Answers.of(picked);
  }

  private static int readChoices(Bits bits) {
    return bits.read(1) == 0 ? 1 << bits.read(3) : bits.read(8);
  }

  private static Facts readFacts(Bits bits) {
    Facts facts = Facts.NONE;
    int before = -1;
    while (bits.hasMore(8) && bits.read(1) == 1) {
      int code = bits.read(1) == 1 ? before + 1 : bits.read(5);
      ChoiceSet choices = new ChoiceSet(readChoices(bits));
      int standing = bits.read(2);
      facts = code < Answers.QUESTION_CODES ? with(facts, code, choices, standing) : facts;
      before = code;
    }
    return facts;
  }

  private static Facts with(Facts facts, int code, ChoiceSet choices, int standing) {
    return switch (standing) {
      case READ -> facts.withRead(code, choices);
      case CONFIRMED -> facts.withConfirmed(code, choices);
      default -> facts.withUnsure(code, choices);
    };
  }
}
