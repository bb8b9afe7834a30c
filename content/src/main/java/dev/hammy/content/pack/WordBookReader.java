package dev.hammy.content.pack;

import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.RequestBook;
import dev.hammy.protocol.RequestBook.Named;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.protocol.SpeechRules.Season;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.Weights;
import java.util.List;
import java.util.Map;

/** Reads the words of one language from a pack, as {@link WordBookWriter} wrote them. */
public final class WordBookReader {
  private static final Cue[] CUES = Cue.values();
  private static final Request[] REQUESTS = Request.values();

  private final PackReader in;
  private final Topic topic;

  /** Every meaning there is, by question and choice: thousands of examples share a hundred. */
  private final List<List<Meaning>> meanings;

  /**
   * @param topic what the words are about
   */
  public WordBookReader(PackReader in, Topic topic) {
    this.in = in;
    this.topic = topic;
    this.meanings = topic.questions().stream().map(WordBookReader::meanings).toList();
  }

  private static List<Meaning> meanings(Question question) {
    return question.choices().stream().map(choice -> new Meaning(question, choice)).toList();
  }

  /** Reads the book. */
  public WordBook read() {
    return new WordBook(
        rules(),
        in.map(in::text, in::texts),
        in.list(this::choice),
        in.list(this::elsewhere),
        in.list(this::example),
        requests());
  }

  private RequestBook requests() {
    Map<Request, List<String>> requests = in.map(() -> in.constant(REQUESTS), in::texts);
    List<Named> names = in.list(() -> new Named(topic.questions().get(in.number()), in.texts()));
    return new RequestBook(requests, names, in.texts());
  }

  /** Reads what was learnt from the book; to be called after {@link #read}. */
  public Weights weights() {
    return new Weights(in.list(this::meaning), in.longs(), in.bytes());
  }

  private SpeechRules rules() {
    List<String> fillers = in.texts();
    List<String> ordinary = in.texts();
    Map<String, String> alike = in.map(in::text, in::text);
    Map<Cue, List<String>> cues = in.map(() -> in.constant(CUES), in::texts);
    Map<String, Integer> numbers = in.map(in::text, in::number);
    Map<String, Integer> units = in.map(in::text, in::number);
    Map<String, Season> dates = in.map(in::text, this::season);
    return new SpeechRules(fillers, ordinary, alike, cues, numbers, units, dates);
  }

  private Season season() {
    return new Season(in.number(), in.number(), in.number(), in.number());
  }

  private ChoiceWords choice() {
    Meaning meaning = meaning();
    Question question = meaning.question();
    Choice choice = meaning.choice();
    return new ChoiceWords(
        question,
        choice,
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.maybe(() -> new ChoiceWords.DayRange(in.number(), in.number())));
  }

  private ElsewhereWords elsewhere() {
    return new ElsewhereWords(topic.elsewhere().get(in.number()), in.texts(), in.texts());
  }

  private Example example() {
    return new Example(
        in.text(),
        in.maybe(() -> topic.questions().get(in.number())),
        in.list(this::meaning),
        in.list(this::meaning));
  }

  private Meaning meaning() {
    return meanings.get(in.number()).get(in.number());
  }
}
