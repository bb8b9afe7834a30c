package dev.hammy.content.check;

import dev.hammy.dialogue.View;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Page;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Argument;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Every message fits what both platforms carry, in every language. Questions and the pages beside
 * the way are all looked at, and what is said to words that tell everything at once. Of results,
 * one of each kind is, up to a limit, and besides them the ones that make the most of their
 * arguments.
 */
final class MessagesFit implements Property {
  private static final int SAMPLED_RESULTS = 400;

  /** Results whose arguments differ by fewer characters count as equally wordy. */
  private static final int AMOUNT_STEP = 20;

  private final Pages pages;
  private final Problems problems;
  private final Topic topic;

  /** A conversation for each question, by its code. */
  private final OneOfEach<Integer> questions = new OneOfEach<>();

  private final OneOfEach<Outcome.Result> results = new OneOfEach<>();

  /** A result for each amount of words that its arguments take. */
  private final OneOfEach<Integer> amounts = new OneOfEach<>();

  private final LongAdder messages = new LongAdder();
  private final AtomicInteger longest = new AtomicInteger();

  MessagesFit(Subject subject) {
    this.topic = subject.topic();
    this.pages = new Pages(subject);
    this.problems = new Problems(subject.topic());
  }

  @Override
  public String says() {
    return "10 every message fits both platforms' limits, in every language";
  }

  @Override
  public void asked(Path path, Question question, int[] leadsTo) {
    questions.offer(question.code(), path);
  }

  @Override
  public void concluded(Path path, Outcome outcome) {
    results.offer(outcome.result(), path);
    amounts.offer(amount(outcome.assessment()) / AMOUNT_STEP, path);
  }

  @Override
  public List<Broken> broken() {
    for (Language language : pages.languages()) {
      lookAtWords(language, Answers.none(), new View.Welcome());
      questions.byKind().entrySet().parallelStream()
          .forEach(asked -> lookAtQuestion(language, asked.getKey(), asked.getValue().answers()));
    }
    results().parallel().forEach(path -> lookAtResult(path.answers()));
    return problems.broken();
  }

  @Override
  public List<String> notes() {
    return List.of(
        messages.sum() + " messages looked at, the longest has " + longest + " characters");
  }

  private Stream<Path> results() {
    Stream<Path> sampled =
        results.paths().stream()
            .sorted(Comparator.comparingLong(path -> Sample.lot(path.answers())))
            .limit(SAMPLED_RESULTS);
    return Stream.concat(amounts.paths().stream(), sampled);
  }

  private void lookAtQuestion(Language language, int code, Answers answers) {
    Question question = topic.question(code).orElseThrow();
    pages.question(language, answers, question).forEach(message -> mustFit(message, answers));
    lookAtWords(language, answers, new View.Asking(code, ChoiceSet.NONE));
    pages.side(language, answers).forEach(message -> mustFit(message, answers));
  }

  private void lookAtResult(Answers answers) {
    Map<Language, List<Pages.Shown>> results = pages.results(answers);
    results.forEach(
        (language, pressed) -> {
          pressed.forEach(shown -> mustFit(shown, answers));
          lookAtWords(language, answers, new View.Result(Page.FIRST));
          pages.side(language, answers).forEach(message -> mustFit(message, answers));
        });
  }

  private void lookAtWords(Language language, Answers answers, View view) {
    pages.words(language, answers, view).forEach(message -> mustFit(message, answers));
  }

  private void mustFit(Message message, Answers answers) {
    mustFit(new Pages.Shown(message, 1), answers);
  }

  private void mustFit(Pages.Shown shown, Answers answers) {
    Message message = shown.message();
    messages.add(shown.buttons());
    longest.accumulateAndGet(Limits.length(message), Math::max);
    Limits.exceeded(message).forEach(limit -> problems.add("a message has " + limit, answers));
  }

  private static int amount(Assessment assessment) {
    int amount = 0;
    for (Finding finding : assessment.shown()) {
      for (Argument argument : finding.speaksFor()) {
        amount += argument.says().english().length();
      }
      for (Argument argument : finding.speaksAgainst()) {
        amount += argument.says().english().length();
      }
    }
    return amount;
  }
}
