package dev.hammy.content.check;

import dev.hammy.message.Language;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A danger sign that is present, or may be, makes the result urgent, and an urgent result trains
 * nothing: no finding and no plan item is in it, nor a word of a guide.
 */
final class DangerNeverTrains implements Property {
  private final Topic topic;
  private final Wordings wordings;
  private final Problems problems;
  private final Pages pages;

  /** What of the plan a piece of text holds, for the pieces seen so far: most are the same. */
  private final Map<Language, Map<String, List<String>>> seen = new ConcurrentHashMap<>();

  /** A conversation for each set of rules that make a result urgent: these make up its words. */
  private final OneOfEach<List<RuleId>> urgent = new OneOfEach<>();

  DangerNeverTrains(Subject subject) {
    this.topic = subject.topic();
    this.wordings = subject.wordings();
    this.problems = new Problems(topic);
    this.pages = new Pages(subject);
  }

  @Override
  public String says() {
    return " 1 a danger sign is never answered with training";
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    if (outcome.assessment().level().isUrgent()) {
      urgent.offer(outcome.assessment().rules().stream().map(SafetyRule::id).toList(), path);
    }
    if (path.danger() && !outcome.assessment().level().isUrgent()) {
      problems.add(notUrgent(path.answers(), outcome), path.answers());
    }
    if (trains(path, outcome)) {
      problems.add(
          "the result is urgent, or a danger sign may be there, and still it holds what fits or a"
              + " plan item",
          path.answers());
    }
  }

  @Override
  public List<Broken> broken() {
    Map<Language, List<String>> training = new EnumMap<>(Language.class);
    for (Language language : pages.languages()) {
      seen.put(language, new ConcurrentHashMap<>());
      training.put(language, Stream.concat(plan(language), guides(language)).distinct().toList());
    }
    urgent.paths().parallelStream().forEach(path -> mustNotSay(training, path.answers()));
    return problems.broken();
  }

  /** No page of an urgent result, nor what it rests on, holds the words of the plan. */
  private void mustNotSay(Map<Language, List<String>> training, Answers answers) {
    Map<Language, List<Pages.Shown>> results = pages.results(answers);
    training.forEach(
        (language, lines) ->
            results.getOrDefault(language, List.of()).stream()
                .flatMap(shown -> Pages.pieces(shown.message()))
                .flatMap(piece -> said(language, lines, piece).stream())
                .forEach(line -> problems.add("an urgent result says: " + line, answers)));
  }

  private List<String> said(Language language, List<String> lines, String piece) {
    return seen.getOrDefault(language, Map.of())
        .computeIfAbsent(piece, words -> lines.stream().filter(words::contains).toList());
  }

  private Stream<String> guides(Language language) {
    Wording wording = wordings.in(language);
    return topic.guides().stream()
        .flatMap(guide -> guide.stages().stream())
        .flatMap(stage -> Stream.concat(stage.says().stream(), stage.how().stream()))
        .map(wording::of);
  }

  private Stream<String> plan(Language language) {
    Wording wording = wordings.in(language);
    return topic.plan().stream()
        .map(PlanItem::texts)
        .flatMap(
            texts ->
                Stream.concat(
                    Stream.of(texts.name(), texts.purpose()),
                    texts.parts().values().stream().flatMap(List::stream)))
        .map(wording::of);
  }

  private static boolean trains(Path path, Outcome outcome) {
    boolean empty =
        outcome.assessment().plan().isEmpty() && outcome.assessment().findings().isEmpty();
    return !empty && (path.danger() || outcome.assessment().level().isUrgent());
  }

  private String notUrgent(Answers answers, Outcome outcome) {
    return signs(answers)
        + " ends at "
        + outcome.assessment().level().word()
        + "; it needs a safety rule of within-days or more urgent";
  }

  private String signs(Answers answers) {
    return topic.questions().stream()
        .filter(question -> answers.has(question))
        .filter(question -> question.isConcern(answers.to(question)))
        .map(question -> Chat.named(question, answers.to(question)))
        .reduce((one, other) -> one + " with " + other)
        .orElseThrow();
  }
}
