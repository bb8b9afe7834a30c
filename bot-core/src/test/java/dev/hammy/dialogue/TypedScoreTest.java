package dev.hammy.dialogue;

import static dev.hammy.SmallTopic.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.SmallTopic;
import dev.hammy.message.Language;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedScoreTest {
  /** 0 to 2, 3 to 4, 5 or more, not sure. */
  private static final Question PAIN =
      new Question(
          new QuestionId("pain"),
          9,
          Question.Layer.PLAN,
          Question.Pick.ONE,
          line("pain"),
          line("pain"),
          List.of(
              choice(0, new Score(0, 2)),
              choice(1, new Score(3, 4)),
              choice(2, new Score(5, Score.MOST)),
              choice(3, null)),
          List.of(SmallTopic.SOURCE));

  private static Choice choice(int code, @Nullable Score score) {
    Choice.Kind kind = score == null ? Choice.Kind.UNSURE : Choice.Kind.PRESENT;
    String word = "choice-" + code;
    return new Choice(new ChoiceId(word), code, kind, line(word), null, List.of(), score);
  }

  private static AnswerReader.Outcome read(String typed) {
    return new AnswerReader(PAIN, SmallTopic.wordings().in(Language.ENGLISH))
        .exact(PlainText.of(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2, 0",
    "4, 1",
    "10, 2",
    "4/10, 1",
    "3-4, 1",
    "4 - 3, 1",
    "3\u20134/10, 1",
    "3 and 4, 1",
    "3.5, 1",
    "3.5/10, 1",
    "2.0, 0",
    "5-10, 2",
    "10/10, 2",
    "9.5, 2"
  })
  void aScoreThatLiesInOneChoiceIsThatChoice(String typed, int code) {
    assertEquals(new AnswerReader.Outcome.Understood(ChoiceSet.of(code)), read(typed));
  }

  @ParameterizedTest
  @CsvSource({"2-3, 3", "4-10, 6", "2.5, 3", "4 5, 6", "0-10, 7"})
  void aScoreThatLiesInSeveralIsAskedAbout(String typed, int bits) {
    assertEquals(new AnswerReader.Outcome.Between(new ChoiceSet(bits)), read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "3 4 5", "10.5", "999999999999", "5-11"})
  void whatIsNoScoreIsOutOfRange(String typed) {
    assertEquals(new AnswerReader.Outcome.OutOfRange(Score.MOST), read(typed));
  }
}
