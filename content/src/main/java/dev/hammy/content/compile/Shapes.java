package dev.hammy.content.compile;

import dev.hammy.message.Phrase;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.PainLimit;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.SpeechRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The grammar of the content: which keys each part of a file has, and which words have a fixed
 * meaning. The JSON Schemas for editors say the same, and a test holds them to it.
 */
final class Shapes {
  static final Shape QUESTIONS = Shape.of("last-read", "questions").maybe("retired");
  static final Shape QUESTION =
      Shape.of("id", "code", "layer", "pick", "ask", "why", "sources", "choices")
          .maybe("title", "only-after", "picture", "retired");
  static final Shape CHOICE =
      Shape.of("id", "code", "label").maybe("kind", "detail", "words", "score");

  static final Shape SAFETY = Shape.of("last-read", "rules", "otherwise", "advice");
  static final Shape RULE = Shape.of("id", "level", "when", "reason", "sources");
  static final Shape OTHERWISE = Shape.of("id", "level", "reason", "sources");
  static final Shape LEVELS =
      new Shape(Stream.of(CareLevel.values()).map(CareLevel::word).toList(), List.of());
  static final Shape ADVICE = Shape.of("title", "steps", "safety-net", "sources");

  /** What every file of content has but vignettes, translations and {@code reading.yaml}. */
  static final Shape LAST_READ = Shape.of("on", "for");

  static final Shape CONDITION = Shape.of().maybe("all", "any", "none");
  static final Shape OFFER = Shape.of().maybe("all", "any", "none", "always");

  static final Shape PATTERN =
      Shape.of(
              "last-read",
              "id",
              "rank",
              "name",
              "about",
              "how-long",
              "see-someone",
              "leave-alone",
              "fits",
              "arguments",
              "sources")
          .maybe("limit");
  static final Shape FITS = Shape.of("partly-from", "well-from");
  static final Shape ARGUMENT = Shape.of("when", "weight", "says", "sources").maybe("once");

  static final Shape PLAN_ITEM =
      Shape.of("last-read", "id", "code", "rank", "kind", "name", "purpose", "offered", "sources")
          .maybe("how", "dose", "feel", "limit", "stop", "go-on", "not-for", "guide", "withheld");
  static final Shape OFFERED = Shape.of().maybe("for-patterns", "or-when");
  static final Shape WITHHELD = Shape.of("because").maybe("while-fits", "when");

  static final Shape GUIDE =
      Shape.of("last-read", "id", "code", "name", "stages", "sources").maybe("findings", "retired");
  static final Shape FINDING = Shape.of("id", "code", "label");
  static final Shape STAGE =
      Shape.of("id", "code", "says", "ways").maybe("picture", "how", "finds");

  /** Where a way leads: each has exactly one of these. */
  static final List<String> WAY_KINDS =
      List.of("to", "to-guide", "check-again", "counts-as", "ends");

  static final Shape WAY =
      Shape.of("label").maybe("to", "after", "to-guide", "at", "check-again", "counts-as", "ends");

  static final Shape SOURCES = Shape.of("last-read", "sources");
  static final Shape SOURCE = Shape.of("id", "title", "link", "facts");

  static final Shape ELSEWHERE = Shape.of("last-read", "elsewhere");
  static final Shape ELSEWHERE_ENTRY = Shape.of("id", "heard", "words", "says", "sources");
  static final Map<String, Elsewhere.Heard> HEARD = byWord(Elsewhere.Heard.values());

  static final Shape PICTURES = Shape.of("last-read", "pictures");
  static final Shape PICTURE = Shape.of("id", "alt");

  static final Shape PHRASES = Shape.of("last-read", "phrases");
  static final Shape PHRASE_WORDS =
      new Shape(Phrase.uses().stream().map(Phrase.Use::word).toList(), List.of());

  static final Shape READING = Shape.of("hard");
  static final Shape HARD_LINE = Shape.of("line", "because");

  static final Shape VIGNETTE =
      Shape.of("id", "story", "answers", "level")
          .maybe("because", "fits", "fits-not", "offered", "withheld", "sources");

  static final Shape TRANSLATION = Shape.of("lines");
  static final Shape TRANSLATED_LINE = Shape.of("english", "words");

  static final Shape WORD_RULES =
      Shape.of("fillers", "cues").maybe("ordinary", "alike", "numbers", "units", "dates");
  static final Shape CUES =
      new Shape(List.of(), Stream.of(SpeechRules.Cue.values()).map(SpeechRules.Cue::word).toList());
  static final Shape WORD_GROUPS = Shape.of("groups");
  static final Shape WORD_EXAMPLES = Shape.of("examples");
  static final Shape WORD_EXAMPLE = Shape.of("text").maybe("asked", "means", "maybe");
  static final Shape COMMANDS = Shape.of("commands").maybe("questions", "small-words");
  static final Shape REQUESTS =
      new Shape(List.of(), Stream.of(Request.values()).map(Request::word).toList());
  static final Shape ELSEWHERE_WORDS = Shape.of("elsewhere");
  static final Shape WORDS_OF_ELSEWHERE =
      Shape.of("id", "says").maybe("look-alikes", "must", "must-not");
  static final Shape WORDS = Shape.of("question", "choices");
  static final Shape WORDS_OF_CHOICE =
      Shape.of("id")
          .maybe("says", "maybe", "asked", "look-alikes", "ever", "days", "must", "must-not");

  static final Map<String, Question.Layer> LAYERS = byWord(Question.Layer.values());
  static final Map<String, Question.Pick> PICKS = byWord(Question.Pick.values());
  static final Map<String, Choice.Kind> CHOICE_KINDS = byWord(Choice.Kind.values());
  static final Map<String, CareLevel> CARE_LEVELS = byWord(CareLevel.values());
  static final Map<String, LastRead.Aim> AIMS = byWord(LastRead.Aim.values());
  static final Map<String, PlanItem.Kind> ITEM_KINDS = byWord(PlanItem.Kind.values());
  static final Map<String, PainLimit> PAIN_LIMITS = byWord(PainLimit.values());

  /** When a way is taken that leads to a stage. */
  static final Map<String, Boolean> AFTER = Map.of("a-day", true);

  /** What a key says that is either there or not. */
  static final Map<String, Boolean> TRUE = Map.of("true", true);

  private Shapes() {}

  private static <E extends Enum<E>> Map<String, E> byWord(E[] constants) {
    Map<String, E> byWord = new LinkedHashMap<>();
    for (E constant : constants) {
      byWord.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return Collections.unmodifiableMap(byWord);
  }
}
