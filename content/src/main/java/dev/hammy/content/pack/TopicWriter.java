package dev.hammy.content.pack;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Png;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a topic into a pack. Lines, sources and pictures are named by their places in a list. */
public final class TopicWriter {
  private final PackWriter out;
  private final Map<Line, Integer> lines = new HashMap<>();
  private final Map<SourceId, Integer> sources = new HashMap<>();
  private final Map<Picture, Integer> pictures = new HashMap<>();
  private final GuideWriter guides;

  /**
   * @param lines every line of the topic, in the order in which the pack has them
   */
  public TopicWriter(PackWriter out, List<Line> lines) {
    this.out = out;
    lines.forEach(line -> this.lines.put(line, this.lines.size()));
    this.guides = new GuideWriter(out, this);
  }

  /** Writes the topic. */
  public void write(Topic topic) {
    out.text(topic.name());
    List<Source> all =
        topic.sources().values().stream().sorted(Comparator.comparing(Source::id)).toList();
    out.list(all, this::source);
    out.list(topic.pictures(), this::picture);
    out.list(topic.questions(), this::question);
    safety(topic.safety());
    out.list(topic.patterns(), this::pattern);
    out.list(topic.plan(), this::planItem);
    out.list(topic.guides(), guides::write);
    out.list(topic.elsewhere(), this::elsewhere);
    out.map(
        topic.phrases(),
        (word, line) -> {
          out.text(word);
          line(line);
        });
  }

  private void source(Source source) {
    sources.put(source.id(), sources.size());
    out.text(source.id().word());
    out.text(source.title());
    out.text(source.link().toString());
    out.texts(source.facts());
  }

  private void picture(Picture picture) {
    pictures.put(picture, pictures.size());
    out.text(picture.id().word());
    line(picture.alt());
    out.maybe(picture.png(), (Png png) -> out.bytes(png.bytes()));
  }

  void line(Line line) {
    out.number(place(lines, line));
  }

  void lines(Collection<Line> all) {
    out.list(all, this::line);
  }

  void sources(Collection<SourceId> all) {
    out.list(all, source -> out.number(place(sources, source)));
  }

  void shown(Picture picture) {
    out.number(place(pictures, picture));
  }

  private static <T> int place(Map<T, Integer> places, T of) {
    Integer place = places.get(of);
    if (place == null) {
      throw new IllegalArgumentException("nothing that the topic has: " + of);
    }
    return place;
  }

  private void question(Question question) {
    out.text(question.id().word());
    out.number(question.code());
    out.constant(question.layer());
    out.constant(question.pick());
    line(question.title());
    line(question.ask());
    line(question.why());
    out.list(question.choices(), this::choice);
    sources(question.sources());
    out.maybe(question.onlyAfter(), this::picked);
    out.maybe(question.picture(), this::shown);
  }

  private void choice(Choice choice) {
    out.text(choice.id().word());
    out.number(choice.code());
    out.constant(choice.kind());
    line(choice.label());
    out.maybe(choice.detail(), this::line);
    out.texts(choice.words());
    out.maybe(
        choice.score(),
        score -> {
          out.number(score.least());
          out.number(score.most());
        });
  }

  void picked(Picked picked) {
    out.number(picked.question());
    out.number(picked.choices().bits());
    out.maybe(picked.onlyAfter(), this::picked);
  }

  private void condition(Condition condition) {
    out.list(condition.all(), this::picked);
    out.list(condition.any(), this::picked);
    out.list(condition.none(), this::picked);
  }

  private void safety(SafetyTable table) {
    out.list(table.rules(), this::rule);
    rule(table.otherwise());
    out.map(
        table.advice(),
        (level, advice) -> {
          out.constant(level);
          advice(advice);
        });
  }

  private void rule(SafetyRule rule) {
    out.text(rule.id().word());
    out.constant(rule.level());
    condition(rule.when());
    line(rule.reason());
    sources(rule.sources());
  }

  private void advice(CareAdvice advice) {
    line(advice.title());
    lines(advice.steps());
    line(advice.safetyNet());
    sources(advice.sources());
  }

  private void pattern(Pattern pattern) {
    out.text(pattern.id().word());
    Pattern.Texts texts = pattern.texts();
    line(texts.name());
    line(texts.about());
    line(texts.howLong());
    line(texts.seeSomeone());
    lines(texts.leaveAlone());
    out.number(pattern.partlyFrom());
    out.number(pattern.wellFrom());
    out.maybe(pattern.limit(), out::constant);
    out.list(pattern.arguments(), this::argument);
    sources(pattern.sources());
  }

  private void argument(Argument argument) {
    picked(argument.when());
    out.number(argument.weight());
    line(argument.says());
    sources(argument.sources());
    out.maybe(argument.once(), out::text);
  }

  private void planItem(PlanItem item) {
    out.text(item.id().word());
    out.number(item.code());
    out.constant(item.kind());
    texts(item.texts());
    out.maybe(item.limit(), out::constant);
    out.maybe(item.guide(), guide -> out.text(guide.word()));
    patterns(item.offered().forPatterns());
    out.list(item.offered().orWhen(), this::condition);
    out.list(item.withheld(), this::withheld);
    sources(item.sources());
  }

  private void texts(PlanItem.Texts texts) {
    line(texts.name());
    line(texts.purpose());
    out.map(
        texts.parts(),
        (part, lines) -> {
          out.constant(part);
          lines(lines);
        });
  }

  private void withheld(PlanItem.Withheld withheld) {
    patterns(withheld.whileFits());
    out.list(withheld.when(), this::condition);
    line(withheld.because());
  }

  private void patterns(Collection<PatternId> patterns) {
    out.texts(patterns.stream().map(PatternId::word).sorted().toList());
  }

  private void elsewhere(Elsewhere elsewhere) {
    out.text(elsewhere.id());
    out.constant(elsewhere.heard());
    out.texts(elsewhere.words());
    lines(elsewhere.says());
    sources(elsewhere.sources());
  }
}
