package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code questions.yaml}. */
final class QuestionsReader {
  private final Draft draft;
  private final ChoicesReader choices;
  private final Claims ids;
  private final Claims codes;

  QuestionsReader(Draft draft) {
    this.draft = draft;
    this.choices = new ChoicesReader(draft);
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
    this.codes = new Claims(Kind.DUPLICATE_CODE, draft.problems());
  }

  List<Question> read(Section file) {
    List<Integer> retired = file.numbers("retired", 0, Answers.QUESTION_CODES - 1);
    List<Question> questions = new ArrayList<>();
    List<Section> sections = file.sections("questions", "question", Shapes.QUESTION);
    FollowUps followUps = new FollowUps(draft, sections);
    for (Section section : sections) {
      Question question = question(section, retired, followUps);
      boolean afterOthers = questions.stream().anyMatch(earlier -> !earlier.isSafety());
      if (question.isSafety() && afterOthers) {
        section.problem(Kind.SAFETY_NOT_FIRST, section.spot(), section.at());
      }
      questions.add(question);
      draft.questions().put(question.id().word(), question);
    }
    return questions;
  }

  private Question question(Section section, List<Integer> retired, FollowUps followUps) {
    section.words("id").ifPresent(id -> ids.claim(id, section.at()));
    QuestionId id = new QuestionId(section.name("id"));
    int code = code(section, Answers.QUESTION_CODES - 1, retired, codes);
    Question.Layer layer = section.oneOf("layer", Shapes.LAYERS).orElse(Question.Layer.EXPLANATION);
    Line ask = section.line("ask", "question." + id + ".ask");
    return new Question(
        id,
        code,
        layer,
        section.oneOf("pick", Shapes.PICKS).orElse(Question.Pick.ONE),
        section.lineIfAny("title", "question." + id + ".title").orElse(ask),
        ask,
        section.line("why", "question." + id + ".why"),
        choices.read(section, id, layer),
        section.sources(),
        followUps.of(section, layer),
        section.picture().orElse(null));
  }

  /** A stable number that nothing else has or had; 0 stands in for one that is not to be had. */
  static int code(Section section, int most, List<Integer> retired, Claims codes) {
    Integer code = section.number("code", 0, most).orElse(null);
    if (code == null) {
      return 0;
    }
    Scalar words = new Scalar(section.spot("code"), String.valueOf(code));
    codes.claim(words, section.at("code"));
    if (retired.contains(code)) {
      section.problem(Kind.RETIRED_CODE, words.spot(), section.at("code"), code);
    }
    return code;
  }
}
