package dev.hammy.triage;

import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Picked;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SafetyRule;
import dev.hammy.protocol.Topic;
import dev.hammy.protocol.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pure function at the heart: what comes next follows from the topic and the answers, and from
 * nothing else. Thread-safe; made once for a topic.
 */
public final class Triage {
  private final Topic topic;
  private final SafetyLayer safety;
  private final ExplanationLayer explanation;
  private final PlanLayer plan;
  private final SettledBefore settledBefore = new SettledBefore();
  private final FoundBefore foundBefore = new FoundBefore();

  /** The questions of the topic; an array, because every step goes through them again and again. */
  private final Question[] inOrder;

  public Triage(Topic topic) {
    this.topic = topic;
    this.inOrder = topic.questions().toArray(Question[]::new);
    this.safety = new SafetyLayer(topic.safety());
    this.explanation = new ExplanationLayer(topic);
    this.plan = new PlanLayer(topic.plan(), explanation);
  }

  public Topic topic() {
    return topic;
  }

  /**
   * The first open question, in the order of the content, that can still matter; else the result.
   * None is left out that could change the level, a fit, or what is offered or withheld. Each of
   * these is judged by itself: where rules overlap, or where a later answer can still make the
   * result urgent, a question may be asked whose answer turns out not to matter. The content's
   * checks find such questions.
   */
  public Step next(Answers answers) {
    FoundBefore.Found found = foundBefore.find(answers);
    if (found != null && found.open() != null) {
      return ask(found.open(), answers);
    }
    Standing standing = new Standing(answers);
    Question open = found == null ? open(standing) : null;
    return open == null ? new Step.Conclude(assess(standing)) : ask(open, answers);
  }

  private Step ask(Question open, Answers answers) {
    return new Step.Ask(open, answered(answers) + 1);
  }

  /** The question to ask next; null if these answers conclude. */
  private @Nullable Question open(Answers answers) {
    FoundBefore.Found found = foundBefore.find(answers);
    return found == null ? open(new Standing(answers)) : found.open();
  }

  private @Nullable Question open(Standing standing) {
    Question open = firstOpen(standing);
    foundBefore.keep(standing.answers, open);
    return open;
  }

  private @Nullable Question firstOpen(Standing standing) {
    for (Question question : inOrder) {
      if (!standing.answers.has(question)
          && question.comesUp(standing.answers) == Truth.TRUE
          && (safety.couldChange(question, standing.rules)
              || (!standing.isUrgent() && standing.couldChange(question)))) {
        return question;
      }
    }
    return null;
  }

  /** What a set of answers makes of everything; each layer is worked out once it is asked for. */
  private final class Standing {
    private final Answers answers;
    private final Truths rules;
    private final @Nullable CareLevel certain;
    private @Nullable Fits fits;
    private @Nullable Items items;

    Standing(Answers answers) {
      this.answers = answers;
      this.rules = safety.in(answers);
      this.certain = safety.soFar(rules);
    }

    boolean isUrgent() {
      return certain != null && certain.isUrgent();
    }

    /** Whether an answer could change how anything fits, or what is offered or withheld. */
    boolean couldChange(Question question) {
      return explanation.couldChange(question, answers, fits())
          || plan.couldChange(question, items());
    }

    Fits fits() {
      Fits known = fits;
      if (known == null) {
        known = explanation.fits(answers);
        fits = known;
      }
      return known;
    }

    Items items() {
      Items known = items;
      if (known == null) {
        known = plan.in(answers, fits());
        items = known;
      }
      return known;
    }
  }

  private int answered(Answers answers) {
    int count = 0;
    for (Question question : inOrder) {
      count += answers.has(question) ? 1 : 0;
    }
    return count;
  }

  /**
   * What the answers add up to. Meant for answers that {@link #next} concludes on; of others, a
   * rule that is still undecided does not hold, and a pattern fits as well as is certain.
   */
  public Assessment assess(Answers answers) {
    return assess(new Standing(answers));
  }

  private Assessment assess(Standing standing) {
    List<SafetyRule> rules = safety.holding(standing.rules);
    CareLevel level = rules.get(0).level();
    if (level.isUrgent()) {
      return new Assessment(level, rules, List.of(), List.of());
    }
    List<Finding> findings = explanation.findings(standing.answers, standing.fits());
    return new Assessment(level, rules, findings, plan.offers(standing.items(), standing.fits()));
  }

  /** The care level that is certain whatever else is answered; empty while no rule holds. */
  public Optional<CareLevel> levelSoFar(Answers answers) {
    return Optional.ofNullable(new Standing(answers).certain);
  }

  /** The questions that settled answers answer, in the order of the content. */
  public List<Question> asked(Answers settled) {
    return answeredBefore(topic.questions().size(), settled);
  }

  /** As {@link #asked}, without those whose turn comes after a danger question that is open. */
  public List<Question> askedInTurn(Answers settled) {
    return answeredBefore(endOfTurn(open(settled)), settled);
  }

  /** How many questions have had their turn: all of them, but for an open danger question. */
  private int endOfTurn(@Nullable Question open) {
    int end = inOrder.length;
    for (int i = 0; i < end && open != null && open.isSafety(); i++) {
      end = inOrder[i].code() == open.code() ? i : end;
    }
    return end;
  }

  private List<Question> answeredBefore(int end, Answers answers) {
    List<Question> answered = new ArrayList<>(Topic.MOST_QUESTIONS);
    for (int i = 0; i < end; i++) {
      if (answers.has(inOrder[i])) {
        answered.add(inOrder[i]);
      }
    }
    return answered;
  }

  /**
   * Settled answers with one more, settled at once, where that can be said without replaying them:
   * who has answered each question in its turn, and now answers the one that is asked next, has
   * gone through the same conversation one question further. Empty where that is not known.
   *
   * @param settled answers that {@link #settled} has given back
   * @param answer as {@linkplain Question#understood understood}
   */
  public Optional<Answers> oneFurther(Answers settled, Question question, ChoiceSet answer) {
    // An answer to a follow-up may say more of what it follows up.
    if (question.onlyAfter() != null
        || !settledBefore.holds(settled)
        || !question.equals(open(settled))) {
      return Optional.empty();
    }
    Answers further = settled.with(question, answer);
    settledBefore.keep(further);
    return Optional.of(further);
  }

  /**
   * The same answers without those that do not count: choices that the topic no longer has, and
   * answers to questions that would not have been asked. What is left is what a person would have
   * answered who had answered this way at first; but a danger sign is never dropped, also one that
   * was told before its question's turn, or of which the question that it follows up was answered
   * with "none" since. While a danger question is open, the answers to what comes after the danger
   * questions are kept as well, and count or not once their turn comes.
   */
  public Answers settled(Answers answers) {
    if (settledBefore.holds(answers)) {
      return answers;
    }
    return settle(answers);
  }

  private Answers settle(Answers answers) {
    Answers known = understood(answers);
    Answers inTurn = replayed(Answers.none(), known);
    if (inTurn.equals(known)) {
      settledBefore.keep(known);
      return known;
    }
    Answers settled = replayed(withConcerns(inTurn, known), known);
    Question open = open(settled);
    return open != null && open.isSafety() ? withTheRest(settled, known, open) : settled;
  }

  /** Settled answers with every danger question open again; the others stay. */
  public Answers withoutDanger(Answers answers) {
    Answers others = answers;
    for (Question question : topic.questions()) {
      others = question.isSafety() ? others.without(question) : others;
    }
    return settled(others);
  }

  /** No more than one conversation asks, which is what a button has room for. */
  private Answers withTheRest(Answers given, Answers known, Question open) {
    Answers all = given;
    List<Question> questions = topic.questions();
    for (Question question : questions.subList(questions.indexOf(open), questions.size())) {
      boolean hasRoom = all.count() < Topic.MOST_QUESTIONS;
      all = question.isSafety() || !hasRoom ? all : all.with(question, known.to(question));
    }
    return all;
  }

  /**
   * What the answers mean, each in its own question. An answer to a follow-up says that the sign
   * which it follows up is there: it counts as picked beside whatever else was.
   */
  private Answers understood(Answers answers) {
    Answers known = Answers.none();
    Answers implied = Answers.none();
    List<Question> questions = topic.questions();
    // Backwards, because a follow-up stands after what it follows up.
    for (int i = questions.size() - 1; i >= 0; i--) {
      Question question = questions.get(i);
      ChoiceSet answer = question.understood(answers.to(question));
      if (!answer.isEmpty()) {
        answer = question.understood(answer.plus(implied.to(question)));
      }
      known = answer.isEmpty() ? known : known.with(question, answer);
      Picked sign = question.onlyAfter();
      if (sign != null && question.isConcern(answer)) {
        implied = implied.with(sign.question(), implied.to(sign.question()).plus(sign.choices()));
      }
    }
    return known;
  }

  /**
   * The signs of a question that are there because what follows them up was answered with a danger
   * sign.
   */
  public ChoiceSet implied(Question question, Answers answers) {
    ChoiceSet implied = ChoiceSet.NONE;
    for (Question followUp : topic.questions()) {
      Picked sign = followUp.onlyAfter();
      if (sign != null
          && sign.question() == question.code()
          && followUp.isConcern(answers.to(followUp))) {
        implied = implied.plus(sign.choices());
      }
    }
    return implied;
  }

  /** What is known, taken question by question from here on for as long as it is asked for. */
  private Answers replayed(Answers from, Answers known) {
    Answers given = from;
    Question open = open(given);
    while (open != null && known.has(open)) {
      given = given.with(open, known.to(open));
      open = open(given);
    }
    return given;
  }

  private Answers withConcerns(Answers given, Answers known) {
    Answers all = given;
    for (Question question : topic.questions()) {
      ChoiceSet answer = known.to(question);
      all = question.isConcern(answer) ? all.with(question, answer) : all;
    }
    return all;
  }

  /**
   * About how many questions a conversation asks in all, from here: as many as have been asked, and
   * as many more as somebody is asked who has no danger sign and cannot tell the rest.
   */
  private int about(Answers answers, @Nullable Question first) {
    Answers given = answers;
    for (Question open = first; open != null; open = open(given)) {
      given = given.with(open, typical(open));
    }
    return given.count();
  }

  /**
   * Where a question stands in a conversation.
   *
   * @param number the how-many-th it is, from 1
   * @param total about how many are asked in all; no less than the number
   */
  public record Progress(int number, int total) {}

  /** Where a question stands that is asked, or was asked, of somebody with settled answers. */
  public Progress progress(Answers settled, Question question) {
    Question open = open(settled);
    int end = endOfTurn(open);
    int number = 1;
    for (int i = 0; i < end; i++) {
      Question asked = inOrder[i];
      if (settled.has(asked) && asked.code() == question.code()) {
        break;
      }
      number += settled.has(asked) ? 1 : 0;
    }
    return new Progress(number, Math.max(number, about(settled, open)));
  }

  private static ChoiceSet typical(Question question) {
    ChoiceSet none = question.of(Choice.Kind.NONE);
    return question.isSafety() && !none.isEmpty() ? none : question.of(Choice.Kind.UNSURE);
  }
}
