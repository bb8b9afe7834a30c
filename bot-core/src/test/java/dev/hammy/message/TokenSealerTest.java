package dev.hammy.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenSealerTest {
  private static final String OWNER = "telegram:42";
  private final TokenSealer sealer = new TokenSealer(new byte[TokenSealer.KEY_BYTES]);
  private final Tokens tokens = sealer.tokens(OWNER);

  @Test
  void everyTicketComesBackAsItWas() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      Ticket ticket = ticket(random);
      String token = tokens.of(ticket);
      assertEquals(TokenSealer.LONGEST, token.length());
      assertEquals(Optional.of(ticket), sealer.open(OWNER, token));
    }
  }

  @Test
  void anyTwelveAnswersFitWhateverTheButtonDoes() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 500; i++) {
      Answers answers = Answers.none();
      while (answers.answered().count() < Topic.MOST_QUESTIONS) {
        answers = answers.with(random.nextInt(Answers.QUESTION_CODES), new ChoiceSet(0xFF));
      }
      Move widest = new Move.Tick(Answers.QUESTION_CODES - 1, new ChoiceSet(0xFF));
      Ticket ticket = new Ticket(Language.PORTUGUESE, answers, widest);
      assertTrue(TokenSealer.fits(ticket));
      assertEquals(Optional.of(ticket), sealer.open(OWNER, tokens.of(ticket)));
    }
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
      assertEquals(Optional.of(ticket), sealer.open(OWNER, tokens.of(ticket)));
      kept += fitting.equals(told) ? 1 : 0;
    }
    assertTrue(kept > 100 && kept < 2_000, "all of it fits in " + kept);
  }

  @Test
  void theUnsureGoesFirstWhereThereIsNoRoomForAll() {
    Answers answers = Answers.none();
    Facts told = Facts.NONE;
    for (int question = 0; question < 12; question++) {
      answers = answers.with(question, new ChoiceSet(0b0011_1111));
      told = told.withConfirmed(question + 13, ChoiceSet.of(1));
    }
    told = told.withUnsure(12, ChoiceSet.of(1)).withRead(30, ChoiceSet.of(2));
    Facts fitting = Ticket.fitting(answers, told);
    assertFalse(fitting.isEmpty());
    assertTrue(fitting.unsure().isEmpty());
    assertEquals(told.confirmed().to(13), fitting.confirmed().to(13));
    assertEquals(0, fitting.told().to(30).size());
  }

  @Test
  void aTokenOfTodayOpensForGood() {
    String token = "DhFJ0mWThkLjb8BFHMo8h8YDZ6OMzW6D8QVkNuZ4BjZ_RtT1NNq45kZ9C0MpsxBu";
    assertEquals(Optional.of(german()), sealer.open(OWNER, token));
    assertEquals(token, tokens.of(german()));
  }

  @Test
  void aTokenOfTheCipherBeforeDoesNotOpen() {
    String token = "oG7-av5GKYCUcczbUtT7NCXEmcyYr6KuYcSQq00K0vLc8b9iUeaOhuLaMOAAij8l";
    assertEquals(Optional.empty(), sealer.open(OWNER, token));
  }

  private static Ticket german() {
    Answers answers = Answers.none().with(0, ChoiceSet.of(6)).with(4, new ChoiceSet(3));
    return new Ticket(Language.GERMAN, answers, new Move.Choose(5, ChoiceSet.of(2)));
  }

  @Test
  void manyThreadsSealTheSame() {
    Ticket ticket = ticket(new SplittableRandom(9));
    String token = tokens.of(ticket);
    boolean allAlike =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> i % 2 == 0 ? tokens.of(ticket) : reopened(token))
            .allMatch(token::equals);
    assertTrue(allAlike);
  }

  private String reopened(String token) {
    return tokens.of(sealer.open(OWNER, token).orElseThrow());
  }

  @Test
  void moreThanFitsIsABugAndNotACutToken() {
    Answers answers = Answers.none();
    for (int question = 0; question < 24; question++) {
      answers = answers.with(question, new ChoiceSet(0b0011_1111));
    }
    Ticket ticket = new Ticket(Language.ENGLISH, answers, new Move.Show(Page.FITS));
    assertFalse(TokenSealer.fits(ticket));
    assertThrows(IllegalStateException.class, () -> tokens.of(ticket));
  }

  @Test
  void theSameTokenOpensAsOftenAsItIsPressed() {
    Ticket ticket = ticket(new SplittableRandom(3));
    String token = tokens.of(ticket);
    for (int press = 0; press < 3; press++) {
      assertEquals(Optional.of(ticket), sealer.open(OWNER, token));
      assertEquals(Optional.empty(), sealer.open("telegram:43", token));
    }
  }

  @Test
  void theSameButtonIsTheSameText() {
    Ticket ticket = ticket(new SplittableRandom(1));
    assertEquals(tokens.of(ticket), tokens.of(ticket));
  }

  @Test
  void anotherPersonCannotOpenIt() {
    String token = tokens.of(ticket(new SplittableRandom(1)));
    assertEquals(Optional.empty(), sealer.open("telegram:43", token));
    assertEquals(Optional.empty(), sealer.open("discord:42", token));
  }

  @Test
  void anotherInstallationCannotOpenIt() {
    byte[] key = new byte[TokenSealer.KEY_BYTES];
    key[0] = 1;
    String token = tokens.of(ticket(new SplittableRandom(1)));
    assertEquals(Optional.empty(), new TokenSealer(key).open(OWNER, token));
  }

  @Test
  void aTokenWithAnyCharacterAlteredDoesNotOpen() {
    String token = tokens.of(ticket(new SplittableRandom(3)));
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
    String one = tokens.of(mild);
    String other = tokens.of(urgent);
    assertNotEquals(one.substring(0, 20), other.substring(0, 20), "no nonce is used twice");
    assertNotEquals(one.substring(24), other.substring(24));
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
