package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.DANGER;
import static dev.hammy.SmallTopic.WHERE;
import static dev.hammy.SmallTopic.pick;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hammy.SmallTopic;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.Png;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A question that has a picture is shown with it. */
final class QuestionPictureTest {
  private static final Png PNG = new Png(new byte[] {1});
  private static final Picture PICTURE =
      new Picture(new PictureId("leg"), new Line("picture.leg.alt", "A leg"), PNG);
  private static final Topic TOPIC = pictured(SmallTopic.topic());

  /** The topic with a picture that goes with the question where it hurts. */
  private static Topic pictured(Topic topic) {
    List<Question> questions =
        topic.questions().stream()
            .map(question -> question.equals(WHERE) ? pictured(question) : question)
            .toList();
    return new Topic(
        topic.name(),
        questions,
        topic.safety(),
        topic.patterns(),
        topic.plan(),
        topic.sources(),
        topic.phrases());
  }

  private static Question pictured(Question plain) {
    return new Question(
        plain.id(),
        plain.code(),
        plain.layer(),
        plain.pick(),
        plain.title(),
        plain.ask(),
        plain.why(),
        plain.choices(),
        plain.sources(),
        plain.onlyAfter(),
        PICTURE);
  }

  /** A translation of which only the words for the picture are German. */
  private static Wording german() {
    Map<String, String> words = new HashMap<>();
    Stream.concat(
            TOPIC.phrases().values().stream(),
            TOPIC.questions().stream().flatMap(QuestionPictureTest::lines))
        .forEach(line -> words.put(line.id(), line.english()));
    words.put("picture.leg.alt", "Ein Bein");
    Line around = Objects.requireNonNull(TOPIC.phrases().get(Phrase.PICTURE.word()));
    words.put(around.id(), "Bild: {alt}");
    return Wording.translated(Language.GERMAN, TOPIC.phrases(), words);
  }

  private static Stream<Line> lines(Question question) {
    return Stream.concat(
        Stream.of(question.title(), question.ask(), question.why()),
        question.choices().stream().map(Choice::label));
  }

  private static Message asked(Wordings wordings, Language language, Command command) {
    Answers safe = Answers.none().with(DANGER, pick(DANGER, "none"));
    Conversation conversation = new Conversation(language, safe, new View.Open());
    Action action = new Action.Moved(new Move.Order(command));
    return new Dialogue(TOPIC, wordings).take(conversation, action).message();
  }

  @Test
  void aQuestionIsShownWithItsPictureAndAgainWhenItIsExplained() {
    for (Command command : List.of(Command.RESUME, Command.WHY)) {
      Message.Picture shown = asked(SmallTopic.wordings(), Language.ENGLISH, command).picture();

      assertNotNull(shown);
      assertEquals(PICTURE.id(), shown.id());
      assertEquals("A leg", shown.alt());
      assertSame(PNG, shown.png());
    }
  }

  @Test
  void whatThePictureShowsIsSaidInTheLanguageOfTheConversation() {
    Wordings wordings = new Wordings(List.of(Wording.english(TOPIC.phrases()), german()));

    Message.Picture shown = asked(wordings, Language.GERMAN, Command.RESUME).picture();

    assertNotNull(shown);
    assertEquals("Ein Bein", shown.alt());
    assertEquals("Bild: Ein Bein", shown.inWords());
  }

  @Test
  void otherMessagesHaveNoPicture() {
    assertNull(asked(SmallTopic.wordings(), Language.ENGLISH, Command.HELP).picture());
    assertNull(asked(SmallTopic.wordings(), Language.ENGLISH, Command.START).picture());
  }

  @Test
  void aTopicKnowsThePicturesThatItShows() {
    assertEquals(List.of(PICTURE), TOPIC.pictures());
    assertEquals(List.of(), SmallTopic.topic().pictures());
  }
}
