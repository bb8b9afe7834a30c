package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Fit;
import dev.hammy.protocol.Pattern;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.PossibleAnswers;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The walk itself: it must come to every set of answers exactly once, or it proves nothing. */
class WalkTest {
  private static final long NO_END = Long.MAX_VALUE;

  /** Where the walk came to, and how often. */
  private static final class Visits implements Property {
    private final Map<Answers, Long> visits = new ConcurrentHashMap<>();

    @Override
    public String says() {
      return "";
    }

    @Override
    public void asked(Path path, Question question, int[] leadsTo) {
      visits.merge(path.answers(), 1L, Long::sum);
    }

    @Override
    public void concluded(Path path, Outcome outcome) {
      visits.merge(path.answers(), 1L, Long::sum);
    }

    @Override
    public List<Broken> broken() {
      return List.of();
    }
  }

  /** The long way: every answer to every question, one after the other. */
  private static final class Plain {
    private final Triage triage;
    private long sets;
    private long ends;

    Plain(Topic topic) {
      this.triage = new Triage(topic);
    }

    Plain from(Answers answers) {
      sets++;
      if (triage.next(answers) instanceof Step.Ask ask) {
        PossibleAnswers.to(ask.question())
            .forEach(answer -> from(answers.with(ask.question(), answer)));
      } else {
        ends++;
      }
      return this;
    }
  }

  @Test
  void everyConversationIsCountedOnce() {
    LongStream.range(0, 100).mapToObj(RandomTopics::of).forEach(WalkTest::countsLikePlain);
    countsLikePlain(Topics.sound().build());
  }

  private static void countsLikePlain(Topic topic) {
    Tally tally = Walk.over(subject(topic), List.of(), NO_END);
    Plain plain = new Plain(topic).from(Answers.none());
    assertEquals(plain.sets, tally.sets());
    assertEquals(plain.ends, tally.conversations());
  }

  @Test
  void everySetOfAnswersIsVisitedOnce() {
    Topic topic = Topics.sound().build();
    Visits visits = new Visits();
    Walk.over(subject(topic), List.of(visits), NO_END);
    assertTrue(visits.visits.values().stream().allMatch(count -> count == 1));
  }

  @Test
  void answersThatNothingTellsApartAreWalkedTogether() {
    TopicBuilder topic = new TopicBuilder().danger("signs", "a", "b", "c");
    topic.rule("any", CareLevel.SAME_DAY, topic.any("signs: a, b, c, unsure"));
    Visits visits = new Visits();
    Tally tally = Walk.over(subject(topic.build()), List.of(visits), NO_END);
    // The start; one sign or unsure; several of them; none.
    assertEquals(4, visits.visits.size());
    assertEquals(1 + 15 + 1, tally.sets());
  }

  @Test
  void lengthsAreCountedOverConversationsToClinicOrSelfCare() {
    Tally tally = Walk.over(subject(Topics.sound().build()), List.of(), NO_END);
    assertEquals(
        List.of(5, 5, 5), List.of(tally.questions(0), tally.questions(0.5), tally.questions(1)));
  }

  @Test
  void aWalkThatIsTooLongGivesUp() {
    assertTrue(Walk.over(subject(Topics.sound().build()), List.of(), 3).isGivenUp());
  }

  @Test
  void supportAddedUpPlainlyIsTheSupportOfTheTriage() {
    LongStream.range(0, 100).mapToObj(RandomTopics::of).forEach(WalkTest::fitsAlike);
  }

  private static void fitsAlike(Topic topic) {
    Triage triage = new Triage(topic);
    Answers answers = Answers.none();
    for (Question question : topic.questions()) {
      answers = answers.with(question, PossibleAnswers.to(question).findFirst().orElseThrow());
    }
    Answers total = answers;
    if (!triage.assess(total).level().isUrgent()) {
      topic
          .patterns()
          .forEach(
              pattern ->
                  assertEquals(
                      new PlainSupport(pattern, topic.questions()).fit(total),
                      fit(triage.assess(total), pattern)));
    }
  }

  private static Fit fit(Assessment assessment, Pattern pattern) {
    return assessment.findings().stream()
        .filter(finding -> finding.pattern().equals(pattern))
        .map(Finding::fit)
        .findFirst()
        .orElse(Fit.CANNOT_TELL);
  }

  @Test
  void aSampleHoldsEverythingWhileThereIsRoomAndTheSameOnesOtherwise() {
    Topic topic = Topics.sound().build();
    Question first = topic.questions().get(0);
    List<Path> paths =
        AnswerClasses.of(topic).to(first).stream()
            .map(alike -> Path.start().then(first, alike))
            .toList();
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int most : List.of(2, 100)) {
      Sample forwards = new Sample(most);
      Sample backwards = new Sample(most);
      paths.forEach(forwards::offer);
      for (int i = paths.size() - 1; i >= 0; i--) {
        backwards.offer(paths.get(i));
      }
      assertEquals(Set.copyOf(forwards.paths()), Set.copyOf(backwards.paths()));
      sizes.put(most, forwards.paths().size());
    }
    assertEquals(Map.of(2, 2, 100, paths.size()), sizes);
  }

  private static Subject subject(Topic topic) {
    Wordings wordings = new Wordings(List.of(Wording.english(topic.phrases())));
    return new Subject(topic, wordings, List.of(), new Triage(topic));
  }
}
