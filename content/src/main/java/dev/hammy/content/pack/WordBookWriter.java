package dev.hammy.content.pack;

import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.protocol.Example;
import dev.hammy.protocol.Meaning;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.RequestBook;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.Weights;
import java.util.List;

/** Writes the words of one language into a pack. What they mean is named by its place. */
public final class WordBookWriter {
  private final PackWriter out;
  private final Topic topic;

  /**
   * @param topic what the words are about
   */
  public WordBookWriter(PackWriter out, Topic topic) {
    this.out = out;
    this.topic = topic;
  }

  /** Writes the book. */
  public void write(WordBook book) {
    rules(book.rules());
    out.map(book.groups(), this::phrases);
    out.list(book.choices(), this::choice);
    out.list(book.elsewhere(), this::elsewhere);
    out.list(book.examples(), this::example);
    requests(book.requests());
  }

  private void requests(RequestBook book) {
    out.map(
        book.requests(),
        (request, words) -> {
          out.constant(request);
          out.texts(words);
        });
    out.list(
        book.names(),
        one -> {
          out.number(topic.questions().indexOf(one.question()));
          out.texts(one.names());
        });
    out.texts(book.smallWords());
  }

  /** Writes what reading has learnt from the book. */
  public void write(Weights weights) {
    out.list(weights.meanings(), this::meaning);
    out.longs(weights.features());
    out.bytes(weights.table());
  }

  private void phrases(String name, List<String> phrases) {
    out.text(name);
    out.texts(phrases);
  }

  private void rules(SpeechRules rules) {
    out.texts(rules.fillers());
    out.texts(rules.ordinary());
    out.map(
        rules.alike(),
        (word, meant) -> {
          out.text(word);
          out.text(meant);
        });
    out.map(
        rules.cues(),
        (cue, phrases) -> {
          out.constant(cue);
          out.texts(phrases);
        });
    out.map(rules.numbers(), this::number);
    out.map(rules.units(), this::number);
    out.map(
        rules.dates(),
        (word, season) -> {
          out.text(word);
          season(season);
        });
  }

  private void number(String word, int value) {
    out.text(word);
    out.number(value);
  }

  private void season(SpeechRules.Season season) {
    out.number(season.fromMonth());
    out.number(season.fromDay());
    out.number(season.toMonth());
    out.number(season.toDay());
  }

  private void choice(ChoiceWords words) {
    meaning(words.question(), words.choice());
    out.texts(words.says());
    out.texts(words.maybe());
    out.texts(words.asked());
    out.texts(words.ever());
    out.texts(words.lookAlikes());
    out.maybe(
        words.days(),
        days -> {
          out.number(days.least());
          out.number(days.most());
        });
  }

  private void elsewhere(ElsewhereWords words) {
    out.number(topic.elsewhere().indexOf(words.elsewhere()));
    out.texts(words.says());
    out.texts(words.lookAlikes());
  }

  private void example(Example example) {
    out.text(example.text());
    out.maybe(example.asked(), asked -> out.number(topic.questions().indexOf(asked)));
    out.list(example.means(), this::meaning);
    out.list(example.maybe(), this::meaning);
  }

  private void meaning(Meaning meaning) {
    meaning(meaning.question(), meaning.choice());
  }

  private void meaning(Question question, Choice choice) {
    out.number(topic.questions().indexOf(question));
    out.number(question.choices().indexOf(choice));
  }
}
