package dev.hammy.content.pack;

import dev.hammy.protocol.Argument;
import dev.hammy.protocol.CareAdvice;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceId;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Condition;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Guide;
import dev.hammy.protocol.GuideId;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PainLimit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.Png;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.QuestionId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.SafetyTable;
import dev.hammy.protocol.Score;
import dev.hammy.protocol.Source;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a topic from a pack, as {@link TopicWriter} wrote it. */
public final class TopicReader {
  private static final Question.Layer[] LAYERS = Question.Layer.values();
  private static final Question.Pick[] PICKS = Question.Pick.values();
  private static final Choice.Kind[] CHOICES = Choice.Kind.values();
  private static final CareLevel[] LEVELS = CareLevel.values();
  private static final PainLimit[] LIMITS = PainLimit.values();
  private static final PlanItem.Kind[] ITEMS = PlanItem.Kind.values();
  private static final PlanItem.Part[] PARTS = PlanItem.Part.values();
  private static final Elsewhere.Heard[] HEARD = Elsewhere.Heard.values();

  private final PackReader in;
  private final List<Line> lines;
  private final List<SourceId> sources = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  /**
   * @param lines every line of the topic, in the order in which the pack has them
   */
  public TopicReader(PackReader in, List<Line> lines) {
    this.in = in;
    this.lines = List.copyOf(lines);
  }

  /** Reads the topic. */
  public Topic read() {
    String name = in.text();
    Map<SourceId, Source> all =
        in.list(this::source).stream().collect(Collectors.toMap(Source::id, Function.identity()));
    pictures.addAll(in.list(this::picture));
    List<Question> questions = in.list(this::question);
    SafetyTable safety = safety();
    List<Pattern> patterns = in.list(this::pattern);
    List<PlanItem> plan = in.list(this::planItem);
    List<Guide> guides = in.list(new GuideReader(in, this)::read);
    List<Elsewhere> elsewhere = in.list(this::elsewhere);
    Map<String, Line> phrases = in.map(in::text, this::line);
    return new Topic(name, questions, safety, patterns, plan, guides, elsewhere, all, phrases);
  }

  private Source source() {
    SourceId id = new SourceId(in.text());
    sources.add(id);
    return new Source(id, in.text(), URI.create(in.text()), in.texts());
  }

  private Picture picture() {
    return new Picture(new PictureId(in.text()), line(), in.maybe(() -> new Png(in.bytes())));
  }

  Line line() {
    return lines.get(in.number());
  }

  List<Line> lines() {
    return in.list(this::line);
  }

  List<SourceId> sources() {
    return in.list(() -> sources.get(in.number()));
  }

  Picture shown() {
    return pictures.get(in.number());
  }

  private Question question() {
    return new Question(
        new QuestionId(in.text()),
        in.number(),
        in.constant(LAYERS),
        in.constant(PICKS),
        line(),
        line(),
        line(),
        in.list(this::choice),
        sources(),
        in.maybe(this::picked),
        in.maybe(this::shown));
  }

  private Choice choice() {
    return new Choice(
        new ChoiceId(in.text()),
        in.number(),
        in.constant(CHOICES),
        line(),
        in.maybe(this::line),
        in.texts(),
        in.maybe(() -> new Score(in.number(), in.number())));
  }

  Picked picked() {
    return new Picked(in.number(), new ChoiceSet(in.number()), in.maybe(this::picked));
  }

  private Condition condition() {
    return new Condition(in.list(this::picked), in.list(this::picked), in.list(this::picked));
  }

  private SafetyTable safety() {
    return new SafetyTable(
        in.list(this::rule), rule(), in.map(() -> in.constant(LEVELS), this::advice));
  }

  private SafetyRule rule() {
    return new SafetyRule(
        new RuleId(in.text()), in.constant(LEVELS), condition(), line(), sources());
  }

  private CareAdvice advice() {
    return new CareAdvice(line(), lines(), line(), sources());
  }

  private Pattern pattern() {
    return new Pattern(
        new PatternId(in.text()),
        new Pattern.Texts(line(), line(), line(), line(), lines()),
        in.number(),
        in.number(),
        in.maybe(() -> in.constant(LIMITS)),
        in.list(this::argument),
        sources());
  }

  private Argument argument() {
    return new Argument(picked(), in.number(), line(), sources(), in.maybe(in::text));
  }

  private PlanItem planItem() {
    return new PlanItem(
        new PlanItemId(in.text()),
        in.number(),
        in.constant(ITEMS),
        new PlanItem.Texts(line(), line(), in.map(() -> in.constant(PARTS), this::lines)),
        in.maybe(() -> in.constant(LIMITS)),
        in.maybe(() -> new GuideId(in.text())),
        new PlanItem.Offered(patterns(), in.list(this::condition)),
        in.list(() -> new PlanItem.Withheld(patterns(), in.list(this::condition), line())),
        sources());
  }

  private Set<PatternId> patterns() {
    return Set.copyOf(in.list(() -> new PatternId(in.text())));
  }

  private Elsewhere elsewhere() {
    return new Elsewhere(in.text(), in.constant(HEARD), in.texts(), lines(), sources());
  }
}
