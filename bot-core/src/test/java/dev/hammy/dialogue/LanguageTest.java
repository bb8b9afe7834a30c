package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Move;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on which a person changes the language. */
class LanguageTest {
  private static final Wording ENGLISH = Wording.english(SmallTopic.topic().phrases());
  private static final Wording GERMAN =
      Wording.translated(Language.GERMAN, SmallTopic.topic().phrases(), german());

  /** Every line of the small topic that these tests show, in words that say that it is German. */
  private static Map<String, String> german() {
    Map<String, String> words = new HashMap<>();
    SmallTopic.phrases().values().forEach(line -> words.put(line.id(), "de " + line.english()));
    for (Question question : SmallTopic.topic().questions()) {
      Stream.of(question.ask(), question.why(), question.title())
          .forEach(line -> words.put(line.id(), "de " + line.english()));
      question
          .choices()
          .forEach(choice -> words.put(choice.label().id(), "de " + choice.label().english()));
    }
    return words;
  }

  private static Message page(Wording... offered) {
    Dialogue dialogue = new Dialogue(SmallTopic.topic(), new Wordings(List.of(offered)));
    return dialogue
        .take(
            Conversation.fresh(Language.ENGLISH),
            new Action.Moved(new Move.Order(Command.LANGUAGE)))
        .message();
  }

  @Test
  void anotherLanguageIsAButtonThatCarriesTheConversationOnInIt() {
    Message page = page(ENGLISH, GERMAN);
    Button german = page.controls().get(0);

    assertTrue(page.blocks().toString().contains("language-now English"), page::toString);
    assertEquals("Deutsch", german.label());
    assertEquals(Language.GERMAN, german.press().language());
    assertEquals(Language.ENGLISH, page.controls().get(1).press().language());
  }

  @Test
  void whoeverHasNotBegunReadsTheWelcomeInTheOtherLanguageFirst() {
    Turn german = press(page(ENGLISH, GERMAN).controls().get(0));
    assertInstanceOf(View.Welcome.class, german.conversation().view());
    assertTrue(german.message().blocks().toString().contains("de welcome-title"), german::toString);
  }

  @Test
  void whoeverHasBegunIsAskedOnInTheOtherLanguage() {
    Dialogue dialogue = reading();
    Conversation begun =
        dialogue
            .take(
                Conversation.fresh(Language.ENGLISH),
                new Action.Moved(new Move.Order(Command.BEGIN)))
            .conversation();
    Turn page = dialogue.take(begun, new Action.Moved(new Move.Order(Command.LANGUAGE)));
    Turn german = press(page.message().controls().get(0));
    assertInstanceOf(View.Asking.class, german.conversation().view());
    assertEquals(Language.GERMAN, german.conversation().language());
  }

  @Test
  void whereThereIsOneLanguageThereIsNothingToPressButTheWayOn() {
    Message page = page(ENGLISH);
    assertTrue(page.blocks().toString().contains("language-one"), page::toString);
    assertEquals(1, page.controls().size());
  }

  @Test
  void whoWritesAnotherLanguageIsOfferedItAndWhatWasToldIsKept() {
    Turn turn = type("ich habe seit wochen schmerzen im bein und where=muscle");
    assertTrue(turn.message().blocks().toString().contains("language-now English"), turn::toString);
    assertEquals("Deutsch", turn.message().controls().get(0).label());
    assertTrue(turn.conversation().facts().read().has(SmallTopic.WHERE));
    Turn german = press(turn.message().controls().get(0));
    assertEquals(Language.GERMAN, german.conversation().language());
    assertInstanceOf(View.Confirming.class, german.conversation().view());
  }

  @Test
  void aDangerSignToldInAnotherLanguageIsAskedAboutInItAtOnce() {
    Turn turn = type("ich habe seit wochen schmerzen im bein und danger=fever");
    assertEquals(Language.GERMAN, turn.conversation().language());
    assertInstanceOf(View.Asking.class, turn.conversation().view());
    assertTrue(turn.message().options().get(0).ticked());
  }

  @Test
  void aLanguageThatIsNotOfferedIsReadAsAnyText() {
    Turn turn = type("me duele la pierna cuando me siento y where=muscle");
    assertInstanceOf(View.Confirming.class, turn.conversation().view());
  }

  private static final String GERMAN_WORDS = "ich habe seit am beim und im das mir mein tut weh";

  private static Dialogue reading() {
    Map<Language, TextReader> readers =
        Map.of(Language.ENGLISH, OwnWordsDialogue::read, Language.GERMAN, OwnWordsDialogue::read);
    return new Dialogue(
        SmallTopic.topic(),
        new Wordings(List.of(ENGLISH, GERMAN)),
        new TextReaders(
            readers,
            language -> RequestWords.NONE,
            Map.of(
                Language.ENGLISH, List.of("my", "it", "hurts", "when", "since"),
                Language.GERMAN, List.of(GERMAN_WORDS.split(" ", -1)))));
  }

  private static Turn type(String text) {
    return reading().take(Conversation.fresh(Language.ENGLISH), new Action.Typed(text, 0));
  }

  private static Turn press(Button button) {
    return reading().take(Conversation.at(button.press()), new Action.Moved(button.press().move()));
  }
}
