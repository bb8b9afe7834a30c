package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the choices of a question. */
final class ChoicesReader {
  private static final Pattern SCORES = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");
  private static final int FEWEST = 2;
  private static final int MOST = 8;

  /** Half the editors and parsers of YAML take these for something else than a word. */
  private static final Set<String> NOT_FOR_IDS = Set.of("yes", "no", "true", "false", "on", "off");

  private final Draft draft;

  ChoicesReader(Draft draft) {
    this.draft = draft;
  }

  List<Choice> read(Section question, QuestionId id, Question.Layer layer) {
    List<Integer> retired = question.numbers("retired", 0, MOST - 1);
    Claims ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
    Claims codes = new Claims(Kind.DUPLICATE_CODE, draft.problems());
    // What somebody types must mean one choice, or it is no answer.
    Claims typed = new Claims(Kind.WORDS_CLAIMED_TWICE, draft.problems());
    List<Choice> choices = new ArrayList<>();
    for (Section section : question.sections("choices", "choice", Shapes.CHOICE)) {
      section.words("id").ifPresent(word -> ids.claim(word, section.at()));
      int code = QuestionsReader.code(section, MOST - 1, retired, codes);
      choices.add(choice(section, id, code));
      words(section).forEach(words -> typed.claim(words, section.at("words")));
    }
    if (!choices.isEmpty()) {
      holdCounts(question, choices, layer);
    }
    return choices;
  }

  private static Choice choice(Section section, QuestionId question, int code) {
    section
        .words("id")
        .filter(word -> NOT_FOR_IDS.contains(word.text()))
        .ifPresent(
            word -> section.problem(Kind.YES_OR_NO, word.spot(), section.at("id"), word.text()));
    ChoiceId id = new ChoiceId(section.name("id"));
    String line = "choice." + question + "." + id;
    Choice.Kind kind = Choice.Kind.PRESENT;
    if (section.has("kind")) {
      kind = section.oneOf("kind", Shapes.CHOICE_KINDS).orElse(kind);
    }
    Line label = section.line("label", line + ".label");
    Line detail = section.lineIfAny("detail", line + ".detail").orElse(null);
    List<String> words = words(section).stream().map(Scalar::text).toList();
    return new Choice(id, code, kind, label, detail, words, score(section).orElse(null));
  }

  private static Optional<Score> score(Section section) {
    Optional<Scalar> written = section.has("score") ? section.words("score") : Optional.empty();
    Optional<Score> score =
        written
            .map(scalar -> SCORES.matcher(scalar.text()))
            .filter(Matcher::matches)
            .map(found -> new int[] {number(found, 1), number(found, 2)})
            .filter(range -> range[0] <= range[1] && range[1] <= Score.MOST)
            .map(range -> new Score(range[0], range[1]));
    written
        .filter(scalar -> score.isEmpty())
        .ifPresent(
            scalar ->
                section.problem(
                    Kind.NOT_SCORES, scalar.spot(), section.at("score"), scalar.form()));
    return score;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static List<Scalar> words(Section choice) {
    return choice.list("words").stream()
        .flatMap(node -> choice.draft().words(node, choice.at("words")).stream())
        .map(words -> new Scalar(words.spot(), words.text().strip().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static void holdCounts(Section question, List<Choice> choices, Question.Layer layer) {
    if (choices.size() < FEWEST || choices.size() > MOST) {
      question.problem(Kind.CHOICES_COUNT, question.spot("choices"), question.at(), choices.size());
    }
    long unsure = count(choices, Choice.Kind.UNSURE);
    if (unsure != 1) {
      question.problem(Kind.NOT_ONE_UNSURE, question.spot("choices"), question.at(), unsure);
    }
    long none = count(choices, Choice.Kind.NONE);
    if (none > 1) {
      question.problem(Kind.SECOND_NONE, question.spot("choices"), question.at());
    }
    // What a follow-up asks about is there already: that was said in the question before.
    if (none == 0 && layer == Question.Layer.SAFETY && !question.has("only-after")) {
      question.problem(Kind.SAFETY_WITHOUT_NONE, question.spot("choices"), question.at());
    }
  }

  private static long count(List<Choice> choices, Choice.Kind kind) {
    return choices.stream().filter(choice -> choice.kind() == kind).count();
  }
}
