package dev.hammy.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything one conversation is about, compiled and checked: a value that is made once at the
 * start and shared by all threads.
 *
 * @param name the topic's name, such as {@code hamstring}
 * @param questions in the order in which they are asked: safety first
 * @param safety the safety table
 * @param patterns in the order in which equal fits are shown
 * @param plan in the order in which items are shown
 * @param guides by ascending code
 * @param elsewhere what is not this topic's to judge, in the order in which it is listened for
 * @param sources every source once
 * @param phrases the words around the questions, by the name of their use
 */
public record Topic(
    String name,
    List<Question> questions,
    SafetyTable safety,
    List<Pattern> patterns,
    List<PlanItem> plan,
    List<Guide> guides,
    List<Elsewhere> elsewhere,
    Map<SourceId, Source> sources,
    Map<String, Line> phrases) {

  /** No conversation asks more than this. */
  public static final int MOST_QUESTIONS = 12;

  public Topic {
    questions = List.copyOf(questions);
    patterns = List.copyOf(patterns);
    plan = List.copyOf(plan);
    guides = List.copyOf(guides);
    elsewhere = List.copyOf(elsewhere);
    sources = Map.copyOf(sources);
    phrases = Map.copyOf(phrases);
  }

  /** A topic that knows of nothing else. */
  public Topic(
      String name,
      List<Question> questions,
      SafetyTable safety,
      List<Pattern> patterns,
      List<PlanItem> plan,
      List<Guide> guides,
      Map<SourceId, Source> sources,
      Map<String, Line> phrases) {
    this(name, questions, safety, patterns, plan, guides, List.of(), sources, phrases);
  }

  /** A topic without guides. */
  public Topic(
      String name,
      List<Question> questions,
      SafetyTable safety,
      List<Pattern> patterns,
      List<PlanItem> plan,
      Map<SourceId, Source> sources,
      Map<String, Line> phrases) {
    this(name, questions, safety, patterns, plan, List.of(), sources, phrases);
  }

  /** Every picture that something shows, once, in the order in which they come up. */
  public List<Picture> pictures() {
    Stream<Picture> asked =
        questions.stream().flatMap(question -> Stream.ofNullable(question.picture()));
    Stream<Picture> walked =
        guides.stream()
            .flatMap(guide -> guide.stages().stream())
            .flatMap(stage -> Stream.ofNullable(stage.picture()));
    return Stream.concat(asked, walked).distinct().toList();
  }

  public Optional<Question> question(String word) {
    return questions.stream().filter(question -> question.id().word().equals(word)).findFirst();
  }

  public Optional<Question> question(int code) {
    // No stream: a turn comes through here several times.
    for (Question question : questions) {
      if (question.code() == code) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  public Optional<PlanItem> planItem(int code) {
    return plan.stream().filter(item -> item.code() == code).findFirst();
  }

  public Optional<Guide> guide(int code) {
    return guides.stream().filter(guide -> guide.code() == code).findFirst();
  }

  public Optional<Guide> guide(GuideId id) {
    return guides.stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  /** The sources with these names, in this order. */
  public List<Source> sources(List<SourceId> ids) {
    return ids.stream().map(sources::get).toList();
  }
}
