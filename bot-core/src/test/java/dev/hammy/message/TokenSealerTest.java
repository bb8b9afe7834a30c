package dev.hammy.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
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
  void whatWasToldBesideTheAnswersComesBackAsFarAsThereIsRoom() {
    SplittableRandom random = new SplittableRandom(11);
    int kept = 0;
    for (int i = 0; i < 2_000; i++) {
      Ticket answered = ticket(random);
      Facts told = facts(random, answered.answers());
      Facts fitting = Ticket.fitting(answered.answers(), told);
      Ticket ticket = new Ticket(answered.language(), answered.answers(), fitting, answered.move());
      assertEquals(Optional.of(ticket), sealer.open(OWNER, sealer.seal(OWNER, ticket)));
      kept += fitting.equals(told) ? 1 : 0;
    }
    assertTrue(kept > 100 && kept < 2_000, "all of it fits in " + kept);
  }

  @Test
  void theUnsureGoesFirstWhereThereIsNoRoomForAll() {
    Answers answers = Answers.none();
    Facts told = Facts.NONE;
    for (int question = 0; question < 9; question++) {
      answers = answers.with(question, new ChoiceSet(0b0011_1111));
      told = told.withConfirmed(question + 10, ChoiceSet.of(1));
    }
    told = told.withUnsure(9, ChoiceSet.of(1)).withRead(20, ChoiceSet.of(2));
    Facts fitting = Ticket.fitting(answers, told);
    assertFalse(fitting.isEmpty());
    assertTrue(fitting.unsure().isEmpty());
    assertEquals(told.confirmed().to(10), fitting.confirmed().to(10));
    assertEquals(0, fitting.told().to(20).size());
  }

  @Test
  void aTokenFromBeforeFactsWereToldStillOpens() {
    String token = "oG7-av5GKYCUcczbUtT7NCXEmcyYr6KuYcSQq00K0vLc8b9iUeaOhuLaMOAAij8l";
    Answers answers = Answers.none().with(0, ChoiceSet.of(6)).with(4, new ChoiceSet(3));
    Move move = new Move.Choose(5, ChoiceSet.of(2));
    assertEquals(
        Optional.of(new Ticket(Language.GERMAN, answers, move)), sealer.open(OWNER, token));
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
  void theSameTokenOpensAsOftenAsItIsPressed() {
    Ticket ticket = ticket(new SplittableRandom(3));
    String token = sealer.seal(OWNER, ticket);
    for (int press = 0; press < 3; press++) {
      assertEquals(Optional.of(ticket), sealer.open(OWNER, token));
      assertEquals(Optional.empty(), sealer.open("telegram:43", token));
    }
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

  private static Facts facts(SplittableRandom random, Answers answers) {
    Facts facts = Facts.NONE;
    for (int question = 0; question < 17; question++) {
      ChoiceSet choices = ChoiceSet.of(random.nextInt(8)).plus(ChoiceSet.of(random.nextInt(8)));
      if (answers.to(question).isEmpty()) {
        facts =
            switch (random.nextInt(5)) {
              case 0 -> facts.withUnsure(question, choices);
              case 1 -> facts.withRead(question, choices);
              case 2 -> facts.withConfirmed(question, choices);
              default -> facts;
            };
      }
    }
    return facts;
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
