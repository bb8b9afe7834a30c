package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ButtonRoomTest {
  private static final Line LINE = new Line("line", "words");

  private static Question question(int code, Question.Pick pick) {
    List<Choice> choices =
        IntStream.range(0, 3)
            .mapToObj(c -> new Choice(new ChoiceId("c" + c), c, kind(c), LINE, null, List.of()))
            .toList();
    QuestionId id = new QuestionId("q" + code);
    return new Question(id, code, Question.Layer.EXPLANATION, pick, LINE, LINE, choices, List.of());
  }

  private static Choice.Kind kind(int code) {
    return code == 0 ? Choice.Kind.UNSURE : Choice.Kind.PRESENT;
  }

  /** Whether all conversations fit, by trying every dozen of the questions. */
  private static boolean everyDozenFits(List<Question> questions) {
    return IntStream.range(0, 1 << questions.size())
        .filter(dozen -> Integer.bitCount(dozen) == Topic.MOST_QUESTIONS)
        .mapToObj(dozen -> fullest(questions, dozen))
        .allMatch(ButtonRoom::has);
  }

  private static Answers fullest(List<Question> questions, int some) {
    Answers answers = Answers.none();
    for (int i = 0; i < questions.size(); i++) {
      if ((some >> i & 1) != 0) {
        Question question = questions.get(i);
        boolean several = question.pick() == Question.Pick.SEVERAL;
        answers = answers.with(question, several ? question.all() : ChoiceSet.of(0));
      }
    }
    return answers;
  }

  @Test
  void theLongestAnswersFitExactlyWhenEveryDozenFits() {
    Random random = new Random(11);
    int tooLong = 0;
    for (int round = 0; round < 200; round++) {
      List<Integer> codes = new ArrayList<>(IntStream.range(0, 13 + round % 20).boxed().toList());
      Collections.shuffle(codes, random);
      List<Question> questions =
          codes.subList(0, 13).stream()
              .map(
                  code ->
                      question(
                          code, random.nextBoolean() ? Question.Pick.ONE : Question.Pick.SEVERAL))
              .toList();

      boolean fits = ButtonRoom.has(ButtonRoom.longest(questions));

      assertEquals(everyDozenFits(questions), fits, questions::toString);
      tooLong += fits ? 0 : 1;
    }
    assertTrue(tooLong > 20 && tooLong < 180, "both outcomes are tried: " + tooLong);
  }
}
