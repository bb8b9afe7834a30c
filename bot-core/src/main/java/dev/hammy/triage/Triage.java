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
  private final Facts facts;
  private final SettledBefore settledBefore = new SettledBefore();

  /** The questions of the topic; an array, because every step goes through them again and again. */
  private final Question[] inOrder;

  public Triage(Topic topic) {
    this.topic = topic;
    this.inOrder = topic.questions().toArray(Question[]::new);
    this.facts = new Facts(topic);
    this.safety = new SafetyLayer(topic.safety(), facts);
    this.explanation = new ExplanationLayer(topic);
    this.plan = new PlanLayer(topic.plan(), explanation, facts);
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
    Question open = open(answers);
    return open == null
        ? new Step.Conclude(assess(answers))
        : new Step.Ask(open, answered(answers) + 1);
  }

  /** The question to ask next; null if these answers conclude. */
  private @Nullable Question open(Answers answers) {
    Known known = facts.in(answers);
    CareLevel certain = safety.soFar(known);
    Outlook outlook = certain != null && certain.isUrgent() ? null : new Outlook(answers, known);
    for (Question question : inOrder) {
      if (!answers.has(question)
          && question.comesUp(answers) == Truth.TRUE
          && (safety.couldChange(question, known, certain)
              || (outlook != null && outlook.couldChange(question)))) {
        return question;
      }
    }
    return null;
  }

  /** What can still change in a result that is not urgent; worked out once it is asked for. */
  private final class Outlook {
    private final Answers answers;
    private final Known known;
    private @Nullable Integer changesPlan;

    Outlook(Answers answers, Known known) {
      this.answers = answers;
      this.known = known;
    }

    /** Whether an answer could change how anything fits, or what is offered or withheld. */
    boolean couldChange(Question question) {
      return explanation.couldChange(question, answers)
          || (changesPlan() >> question.code() & 1) != 0;
    }

    private int changesPlan() {
      Integer questions = changesPlan;
      if (questions == null) {
        questions = plan.couldChange(known, explanation.fits(answers));
        changesPlan = questions;
      }
      return questions;
    }
  }

  private int answered(Answers answers) {
    int count = 0;
    for (Question question : topic.questions()) {
      count += answers.has(question) ? 1 : 0;
    }
    return count;
  }

  /**
   * What the answers add up to. Meant for answers that {@link #next} concludes on; of others, a
   * rule that is still undecided does not hold, and a pattern fits as well as is certain.
   */
  public Assessment assess(Answers answers) {
    Known known = facts.in(answers);
    List<SafetyRule> rules = safety.holding(known);
    CareLevel level = rules.get(0).level();
    if (level.isUrgent()) {
      return new Assessment(level, rules, List.of(), List.of());
    }
    List<Offer> offers = plan.offers(known, explanation.fits(answers));
    return new Assessment(level, rules, explanation.findings(answers), offers);
  }

  /** The care level that is certain whatever else is answered; empty while no rule holds. */
  public Optional<CareLevel> levelSoFar(Answers answers) {
    return Optional.ofNullable(safety.soFar(facts.in(answers)));
  }

  /** The questions that settled answers answer, in the order of the content. */
  public List<Question> asked(Answers settled) {
    return topic.questions().stream().filter(settled::has).toList();
  }

  /** As {@link #asked}, without those whose turn comes after a danger question that is open. */
  public List<Question> askedInTurn(Answers settled) {
    List<Question> questions = topic.questions();
    Question open = open(settled);
    int end = open != null && open.isSafety() ? questions.indexOf(open) : questions.size();
    return questions.subList(0, end).stream().filter(settled::has).toList();
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
    Answers settled = settle(answers);
    if (settled.equals(answers)) {
      settledBefore.keep(settled);
    }
    return settled;
  }

  private Answers settle(Answers answers) {
    Answers known = understood(answers);
    Answers inTurn = replayed(Answers.none(), known);
    if (inTurn.equals(known)) {
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
      boolean hasRoom = all.answered().count() < Topic.MOST_QUESTIONS;
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
  public int about(Answers answers) {
    Answers given = answers;
    for (Question open = open(given); open != null; open = open(given)) {
      given = given.with(open, typical(open));
    }
    return (int) given.answered().count();
  }

  private static ChoiceSet typical(Question question) {
    ChoiceSet none = question.of(Choice.Kind.NONE);
    return question.isSafety() && !none.isEmpty() ? none : question.unsure().alone();
  }
}
