package dev.hammy.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TokenSealerTest {
  private static final String OWNER = "telegram:42";
  private final TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);

  @Test
  void everyTicketComesBackAsItWas() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      Ticket ticket = ticket(random);
      String token = sealer.seal(OWNER, ticket);
      assertEquals(TokenSealer.LONGEST, token.length());
      assertEquals(Optional.of(ticket), sealer.open(OWNER, token));
    }
  }

  @Test
  void twelveAnswersOfSeveralChoicesFit() {
    Answers answers = Answers.none();
    for (int question = 0; question < 12; question++) {
      answers = answers.with(question, new ChoiceSet(0b0011_1111));
    }
    Ticket ticket = new Ticket(Language.PORTUGUESE, answers, new Move.Tick(11, new ChoiceSet(3)));
    assertTrue(TokenSealer.fits(ticket));
    assertEquals(Optional.of(ticket), sealer.open(OWNER, sealer.seal(OWNER, ticket)));
  }

  @Test
  void moreThanFitsIsABugAndNotACutToken() {
    Answers answers = Answers.none();
    for (int question = 0; question < 24; question++) {
      answers = answers.with(question, new ChoiceSet(0b0011_1111));
    }
    Ticket ticket = new Ticket(Language.ENGLISH, answers, new Move.Show(Page.FITS));
    assertFalse(TokenSealer.fits(ticket));
    assertThrows(IllegalStateException.class, () -> sealer.seal(OWNER, ticket));
  }

  @Test
  void theSameButtonIsTheSameText() {
    Ticket ticket = ticket(new SplittableRandom(1));
    assertEquals(sealer.seal(OWNER, ticket), sealer.seal(OWNER, ticket));
  }

  @Test
  void anotherPersonCannotOpenIt() {
    String token = sealer.seal(OWNER, ticket(new SplittableRandom(1)));
    assertEquals(Optional.empty(), sealer.open("telegram:43", token));
    assertEquals(Optional.empty(), sealer.open("discord:42", token));
  }

  @Test
  void anotherInstallationCannotOpenIt() {
    byte[] key = new byte[TokenSealer.KEY_BYTES];
    key[0] = 1;
    String token = sealer.seal(OWNER, ticket(new SplittableRandom(1)));
    assertEquals(Optional.empty(), new TokenSealer(key).open(OWNER, token));
  }

  @Test
  void aTokenWithAnyCharacterAlteredDoesNotOpen() {
    String token = sealer.seal(OWNER, ticket(new SplittableRandom(3)));
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String altered = token.substring(0, i) + other + token.substring(i + 1);
      assertEquals(Optional.empty(), sealer.open(OWNER, altered), "character " + i);
    }
  }

  @Test
  void textThatIsNoTokenDoesNotOpen() {
    for (String text :
        List.of("", "x", "=".repeat(64), "ä".repeat(64), "A".repeat(64), "A".repeat(65))) {
      assertEquals(Optional.empty(), sealer.open(OWNER, text));
    }
  }

  @Test
  void theTokenHidesTheAnswers() {
    Ticket mild = new Ticket(Language.ENGLISH, Answers.none(), new Move.Choose(1, ChoiceSet.of(0)));
    Ticket urgent =
        new Ticket(Language.ENGLISH, Answers.none(), new Move.Choose(1, ChoiceSet.of(1)));
    String one = sealer.seal(OWNER, mild);
    String other = sealer.seal(OWNER, urgent);
    assertNotEquals(one.substring(0, 16), other.substring(0, 16), "no nonce is used twice");
  }

  @Test
  void aKeyOfTheWrongLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TokenSealer(new byte[31]));
  }

  @Test
  void ticketsHandedInTogetherAreOneChoiceOfSeveral() {
    Answers answers = Answers.none().with(4, ChoiceSet.of(2));
    Ticket one = choosing(answers, 0);
    Ticket other = choosing(answers, 3);
    Move both = new Move.Choose(1, ChoiceSet.of(0).plus(ChoiceSet.of(3)));
    assertEquals(
        Optional.of(new Ticket(Language.ENGLISH, answers, both)),
        Ticket.together(List.of(one, other)));
    assertEquals(Optional.empty(), Ticket.together(List.of(one, choosing(Answers.none(), 3))));
    assertEquals(Optional.empty(), Ticket.together(List.of()));
    Ticket untick = new Ticket(Language.ENGLISH, answers, new Move.Tick(1, ChoiceSet.NONE));
    assertEquals(Optional.of(one), Ticket.together(List.of(untick, one)));
    assertEquals(Optional.of(one), Ticket.together(List.of(one, untick)));
  }

  private static Ticket choosing(Answers answers, int choice) {
    return new Ticket(Language.ENGLISH, answers, new Move.Choose(1, ChoiceSet.of(choice)));
  }

  private static Ticket ticket(SplittableRandom random) {
    Answers answers = Answers.none();
    for (int question = 0; question < 12; question++) {
      if (random.nextInt(3) > 0) {
        int bits = random.nextBoolean() ? 1 << random.nextInt(8) : random.nextInt(1, 256);
        answers = answers.with(random.nextInt(12), new ChoiceSet(bits));
      }
    }
    List<Move> moves = new ArrayList<>();
    for (Command command : Command.values()) {
      moves.add(new Move.Order(command));
    }
    for (Page page : Page.values()) {
      moves.add(new Move.Show(page));
    }
    ChoiceSet choices = new ChoiceSet(random.nextInt(256));
    moves.add(new Move.Choose(random.nextInt(32), choices));
    moves.add(new Move.Tick(random.nextInt(32), choices));
    moves.add(new Move.Explain(random.nextInt(32), choices));
    Move.Walk walk = new Move.Walk(random.nextInt(16), random.nextInt(32), random.nextInt(8));
    Move.Open open = new Move.Open(random.nextInt(64));
    moves.addAll(List.of(walk, open, new Move.Cite(walk), new Move.Cite(open)));
    List<Language> languages = List.of(Language.values());
    Language language = languages.get(random.nextInt(languages.size()));
    return new Ticket(language, answers, moves.get(random.nextInt(moves.size())));
  }
}
