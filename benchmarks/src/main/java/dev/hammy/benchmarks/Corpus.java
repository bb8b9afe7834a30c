package dev.hammy.benchmarks;

import dev.hammy.content.compile.Content;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.View;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Move;
import dev.hammy.message.Ticket;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Choice;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Question;
import dev.hammy.triage.PossibleAnswers;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What people come through who hold conversations over the real content, the same in every run. One
 * in eight answers about danger signs is anything at all, the others say that there is none: so
 * most conversations go the whole way. Loaded once for each JVM.
 */
public final class Corpus {
  /** So many of each, a power of two: more than the program remembers of anything. */
  public static final int SIZE = 4096;

  private static final int ANYTHING_ONE_IN = 8;
  private static final Corpus REAL = new Corpus(Content.bundled());

  private final Content content;
  private final Triage triage;
  private final Dialogue dialogue;
  private final List<Press> toQuestions = new ArrayList<>();
  private final List<Press> toResults = new ArrayList<>();

  /**
   * A button that is pressed.
   *
   * @param ticket what the button means
   * @param before where the chat stands
   * @param leadsTo the answers that come of it
   */
  public record Press(Ticket ticket, Conversation before, Answers leadsTo) {}

  private Corpus(Content content) {
    this.content = content;
    this.dialogue = new Dialogue(content.topic(), content.wordings(), content.textReaders());
    this.triage = new Triage(content.topic());
    Random random = new Random(20261123);
    while (toQuestions.size() < SIZE || toResults.size() < SIZE) {
      hold(random);
    }
    // People press between each other: nothing that was found for one is at hand for the next.
    Collections.shuffle(toQuestions, random);
    Collections.shuffle(toResults, random);
  }

  /** Over the content that is built into the program. */
  public static Corpus real() {
    return REAL;
  }

  public Content content() {
    return content;
  }

  public Triage triage() {
    return triage;
  }

  public Dialogue dialogue() {
    return dialogue;
  }

  /** Presses after which something is asked. */
  public Press[] toQuestions() {
    return toQuestions.subList(0, SIZE).toArray(Press[]::new);
  }

  /** Presses that lead to a result. */
  public Press[] toResults() {
    return toResults.subList(0, SIZE).toArray(Press[]::new);
  }

  /** The message of most characters that some presses lead to. */
  public Message longest(Press... presses) {
    Message longest = null;
    for (Press press : presses) {
      Message message = dialogue.take(press.ticket(), press.before()).message();
      longest = longest == null || length(message) > length(longest) ? message : longest;
    }
    if (longest == null) {
      throw new IllegalArgumentException("nothing is pressed");
    }
    return longest;
  }

  private static int length(Message message) {
    return message.blocks().toString().length() + message.options().toString().length();
  }

  private void hold(Random random) {
    Answers answers = Answers.none();
    while (triage.next(answers) instanceof Step.Ask ask) {
      Question question = ask.question();
      ChoiceSet answer = answer(question, random);
      View view = new View.Asking(question.code(), ChoiceSet.NONE);
      Conversation before = new Conversation(Language.ENGLISH, answers, view);
      Move choose = new Move.Choose(question.code(), answer);
      Ticket ticket = new Ticket(Language.ENGLISH, answers, choose);
      answers = answers.with(question, answer);
      boolean asks = triage.next(answers) instanceof Step.Ask;
      (asks ? toQuestions : toResults).add(new Press(ticket, before, answers));
    }
  }

  private static ChoiceSet answer(Question question, Random random) {
    ChoiceSet none = question.of(Choice.Kind.NONE);
    if (question.isSafety() && !none.isEmpty() && random.nextInt(ANYTHING_ONE_IN) > 0) {
      return none;
    }
    List<ChoiceSet> possible = PossibleAnswers.to(question).toList();
    return possible.get(random.nextInt(possible.size()));
  }
}
