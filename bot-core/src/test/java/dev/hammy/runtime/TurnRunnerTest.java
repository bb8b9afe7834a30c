package dev.hammy.runtime;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.TokenSealer;
import dev.hammy.message.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class TurnRunnerTest {
  private static final Address PERSON = new Address("core", "chat", "person");
  private static final Address OTHER = new Address("core", "chat", "other");

  private Instant now = Instant.EPOCH;
  private final SessionCache sessions = new SessionCache(10, () -> now);
  private final List<Message> said = new ArrayList<>();
  private Tokens tokens = ticket -> "";
  private final TurnRunner turns =
      new TurnRunner(
          new Dialogue(SmallTopic.topic(), SmallTopic.wordings()),
          new TokenSealer(new byte[TokenSealer.KEY_BYTES]),
          sessions,
          new Mailboxes(Runnable::run, 5, 50));

  @Test
  void aPressCarriesItsConversationInTheToken() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    String none = tokens.of(last().options().get(2).choose());
    sessions.forget(PERSON);
    take(PERSON, Input.Pressed.of(none));
    assertTrue(heading().contains("Ask where"), heading());
  }

  @Test
  void anotherPersonsPressIsToldSoAndLosesNothing() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    String none = tokens.of(last().options().get(2).choose());
    take(OTHER, Input.Pressed.of(none));
    assertTrue(text().contains("button-not-yours"), text());
    take(PERSON, Input.Pressed.of(none));
    assertTrue(heading().contains("Ask where"), heading());
  }

  @Test
  void severalMarkedChoicesAreTakenTogether() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    List<String> both =
        List.of(
            tokens.of(last().options().get(0).choose()),
            tokens.of(last().options().get(1).choose()));
    take(PERSON, new Input.Pressed(both));
    assertTrue(text().contains("care.emergency"), text());
  }

  @Test
  void wordsTypedIntoTheFieldOfAMessageAnswerThatMessage() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    String field = tokens.of(requireNonNull(last().describe()).press());
    take(PERSON, new Input.Ordered(Command.START));
    take(PERSON, new Input.Typed("3", field));
    assertTrue(heading().contains("Ask where"), heading());
    sessions.forget(PERSON);
    take(PERSON, new Input.Typed("3", field));
    assertTrue(heading().contains("Ask where"), heading());
  }

  @Test
  void wordsTypedIntoAnOldFieldDoNotLeadPastADangerSignToldSince() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    take(PERSON, Input.Pressed.of(tokens.of(last().options().get(2).choose())));
    String field = tokens.of(requireNonNull(last().describe()).press());
    take(PERSON, new Input.Typed("well, i have fever too"));
    take(PERSON, new Input.Typed("3", field));
    assertTrue(text().contains("danger-told-since"), text());
    assertTrue(last().options().get(0).ticked());
  }

  @Test
  void wordsTypedIntoSomebodyElsesFieldAnswerWhatTheyWereShownThemselves() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    String field = tokens.of(requireNonNull(last().describe()).press());
    take(OTHER, new Input.Typed("3", field));
    assertTrue(text().contains("welcome-title"), text());
  }

  @Test
  void theSafetyCardAsksNothingAndLeavesTheConversationAsItWas() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    take(PERSON, Input.Pressed.of(tokens.of(last().options().get(2).choose())));
    Conversation before = sessions.find(PERSON).orElseThrow();
    take(PERSON, new Input.Ordered(Command.SAFETY_CARD));
    assertTrue(text().contains("safety-card-title"), text());
    assertTrue(text().contains("care.emergency"), text());
    assertEquals(List.of(), last().options());
    assertEquals(List.of(), last().controls());
    assertEquals(Optional.of(before), sessions.find(PERSON));
  }

  @Test
  void aChatIsForgottenAfterTwoQuietHours() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    now = now.plus(SessionCache.KEPT).minusSeconds(1);
    assertTrue(sessions.find(PERSON).isPresent());
    now = now.plus(SessionCache.KEPT).plus(Duration.ofSeconds(1));
    assertFalse(sessions.find(PERSON).isPresent());
  }

  @Test
  void forgetIsKeptAtOnce() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    take(PERSON, new Input.Ordered(Command.FORGET));
    assertFalse(sessions.find(PERSON).isPresent());
  }

  @Test
  void aPortThatFailsIsAnsweredByAnApologyAndTheConversationStays() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    Conversation before = sessions.find(PERSON).orElseThrow();
    List<Message> heard = new ArrayList<>();
    ChatPort flaky =
        (message, withTokens) -> {
          heard.add(message);
          if (heard.size() == 1) {
            throw new IllegalStateException("secret words");
          }
          return CompletableFuture.completedFuture(null);
        };
    Input help = new Input.Ordered(Command.HELP);
    turns.take(new IncomingMessage(PERSON, Language.ENGLISH, help, flaky));
    assertEquals(2, heard.size());
    assertTrue(text(heard.get(1)).contains("apology"));
    assertEquals(Optional.of(before), sessions.find(PERSON));
  }

  @Test
  void wordsThatWereNotReadForABugAreAnsweredByWhatCannotWait() {
    List<Message> heard = new ArrayList<>();
    ChatPort flaky =
        (message, withTokens) -> {
          heard.add(message);
          if (heard.size() == 1) {
            throw new IllegalStateException("secret words");
          }
          return CompletableFuture.completedFuture(null);
        };
    turns.take(new IncomingMessage(PERSON, Language.ENGLISH, new Input.Typed("i feel"), flaky));
    assertSaysWhatCannotWait(heard.get(1));
  }

  @Test
  void wordsThatFindTheMailboxFullAreAnsweredByWhatCannotWaitAndChangeNothing() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    Conversation before = sessions.find(PERSON).orElseThrow();
    CompletableFuture<Void> undelivered = new CompletableFuture<>();
    ChatPort slow = (message, withTokens) -> undelivered;
    for (int i = 0; i < 6; i++) {
      turns.take(new IncomingMessage(PERSON, Language.ENGLISH, new Input.Typed("hello"), slow));
    }
    take(PERSON, new Input.Typed("i have lost feeling"));
    assertSaysWhatCannotWait(last());
    assertEquals(Optional.of(before), sessions.find(PERSON));
    take(PERSON, new Input.Ordered(Command.HELP));
    assertTrue(text().contains("busy"), text());
  }

  private static void assertSaysWhatCannotWait(Message message) {
    assertTrue(text(message).contains("not-read"), text(message));
    assertTrue(text(message).contains("care.emergency"), text(message));
    assertTrue(text(message).contains("safety-card-not-sure"), text(message));
    assertEquals(Message.Tone.CARE, message.tone());
    assertEquals(1, message.controls().size());
  }

  @Test
  void theWayOnFromAnApologyCarriesTheAnswersOfThePressedButton() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    take(PERSON, Input.Pressed.of(tokens.of(last().options().get(2).choose())));
    String pressed = tokens.of(last().options().get(0).choose());
    sessions.forget(PERSON);
    List<Message> heard = new ArrayList<>();
    ChatPort flaky =
        (message, withTokens) -> {
          heard.add(message);
          tokens = withTokens;
          return heard.size() == 1
              ? CompletableFuture.failedFuture(new IllegalStateException("a bug"))
              : CompletableFuture.completedFuture(null);
        };
    turns.take(new IncomingMessage(PERSON, Language.ENGLISH, Input.Pressed.of(pressed), flaky));
    take(PERSON, Input.Pressed.of(tokens.of(heard.get(1).controls().get(0).press())));
    assertTrue(heading().contains("Ask where"), heading());
  }

  @Test
  void whatCouldNotBeSaidIsNotTakenForWhatIsOnScreen() {
    take(PERSON, new Input.Ordered(Command.BEGIN));
    ChatPort unreachable =
        (message, withTokens) ->
            CompletableFuture.failedFuture(new UndeliveredException("no network"));
    turns.take(new IncomingMessage(PERSON, Language.ENGLISH, new Input.Typed("3"), unreachable));
    take(PERSON, new Input.Typed("3"));
    assertTrue(text().contains("welcome-title"), text());
  }

  @Test
  void anAnswerThatThePlatformRefusesIsNotFollowedByAnother() {
    List<Message> heard = new ArrayList<>();
    ChatPort blocked =
        (message, withTokens) -> {
          heard.add(message);
          return CompletableFuture.failedFuture(new UndeliveredException("blocked"));
        };
    CompletableFuture<Void> done =
        turns
            .take(new IncomingMessage(PERSON, Language.ENGLISH, new Input.Typed("x"), blocked))
            .toCompletableFuture();
    assertEquals(1, heard.size());
    assertTrue(done.isDone());
    assertFalse(done.isCompletedExceptionally());
  }

  @Test
  void failuresAreShownWithoutTheirMessages() {
    Throwable failure = new IllegalStateException("my words", new RuntimeException("a token"));
    String shown = Failures.withoutWords(failure);
    assertTrue(shown.contains("IllegalStateException"), shown);
    assertTrue(shown.contains("RuntimeException"), shown);
    assertFalse(shown.contains("my words"), shown);
    assertFalse(shown.contains("a token"), shown);
    assertFalse(PERSON.toString().contains("person"));
    assertFalse(new Input.Typed("my words").toString().contains("my"));
  }

  private void take(Address from, Input input) {
    turns.take(new IncomingMessage(from, Language.ENGLISH, input, this::say));
  }

  private CompletionStage<Void> say(Message message, Tokens withTokens) {
    said.add(message);
    tokens = withTokens;
    return CompletableFuture.completedFuture(null);
  }

  private Message last() {
    return said.get(said.size() - 1);
  }

  private String heading() {
    return last().blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block::toString)
        .reduce("", String::concat);
  }

  private String text() {
    return text(last());
  }

  private static String text(Message message) {
    return message.blocks().toString();
  }
}
