package dev.hammy.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked.
 *
 * @param id its name, unique in its topic
 * @param code its stable number, 0 to 31, never used again for another question
 * @param layer what the answer is for
 * @param pick whether several choices may be picked
 * @param title the question in two or three words, for lists of answers
 * @param ask the words of the question
 * @param why what a person is told who asks why
 * @param choices two to eight, in the order shown; exactly one is {@link Choice.Kind#UNSURE}
 * @param sources what the question rests on
 * @param onlyAfter the danger sign that the question asks about more closely: it is asked after
 *     this was picked, and not otherwise; null if it is asked for its own sake
 * @param picture shown with the words; null for most
 */
public record Question(
    QuestionId id,
    int code,
    Layer layer,
    Pick pick,
    Line title,
    Line ask,
    Line why,
    List<Choice> choices,
    List<SourceId> sources,
    @Nullable Picked onlyAfter,
    @Nullable Picture picture) {

  /** What a question is for. */
  public enum Layer {
    /** Finds danger signs; asked first, always, in the order of the content. */
    SAFETY,
    /** Tells patterns apart; asked only while the answer can still change the result. */
    EXPLANATION,
    /** Fits the plan to the person; asked only while the answer can still change the result. */
    PLAN
  }

  /** How many choices an answer may hold. */
  public enum Pick {
    ONE,
    SEVERAL
  }

  public Question {
    choices = List.copyOf(choices);
    sources = List.copyOf(sources);
  }

  /** A question without a picture. */
  public Question(
      QuestionId id,
      int code,
      Layer layer,
      Pick pick,
      Line title,
      Line ask,
      Line why,
      List<Choice> choices,
      List<SourceId> sources,
      @Nullable Picked onlyAfter) {
    this(id, code, layer, pick, title, ask, why, choices, sources, onlyAfter, null);
  }

  /** A question that is asked for its own sake and named in lists by its own words. */
  public Question(
      QuestionId id,
      int code,
      Layer layer,
      Pick pick,
      Line ask,
      Line why,
      List<Choice> choices,
      List<SourceId> sources) {
    this(id, code, layer, pick, ask, ask, why, choices, sources, null);
  }

  /** All choices of the question. */
  public ChoiceSet all() {
    int bits = 0;
    for (Choice choice : choices) {
      bits |= 1 << choice.code();
    }
    return ChoiceSet.ofBits(bits);
  }

  /** The choices of one kind. */
  public ChoiceSet of(Choice.Kind kind) {
    // No stream: every turn comes through here several times for each question.
    int bits = 0;
    for (Choice choice : choices) {
      bits |= choice.kind() == kind ? 1 << choice.code() : 0;
    }
    return ChoiceSet.ofBits(bits);
  }

  /** The choice that says "not sure". */
  public Choice unsure() {
    return choices.stream()
        .filter(choice -> choice.kind() == Choice.Kind.UNSURE)
        .findFirst()
        .orElseThrow();
  }

  public Optional<Choice> choice(String word) {
    return choices.stream().filter(choice -> choice.id().word().equals(word)).findFirst();
  }

  /** The choices in a set, in the order shown. */
  public List<Choice> picked(ChoiceSet set) {
    return choices.stream().filter(choice -> set.contains(choice.code())).toList();
  }

  /** The condition that one of these choices is picked. */
  public Picked whenPicked(ChoiceSet set) {
    return new Picked(code, set, onlyAfter);
  }

  /** Whether the question comes up at all: a follow-up does once what it follows up was picked. */
  public Truth comesUp(Answers answers) {
    return onlyAfter == null ? Truth.TRUE : onlyAfter.in(answers);
  }

  /**
   * The answer that a person means who picked these. What is present outweighs "none of these"; in
   * the safety layer "not sure" is kept beside what is present, elsewhere it gives way to it. So a
   * contradiction raises concern and never clears it. Empty if nothing fits the question, or if
   * several were picked where one is asked for.
   */
  public ChoiceSet understood(ChoiceSet picked) {
    if (picked.isEmpty()) {
      return picked;
    }
    ChoiceSet known = picked.and(all());
    if (pick == Pick.ONE) {
      return known.size() == 1 ? known : ChoiceSet.NONE;
    }
    ChoiceSet together = known.and(together());
    if (!together.isEmpty()) {
      return together;
    }
    ChoiceSet unsure = known.and(of(Choice.Kind.UNSURE));
    return unsure.isEmpty() ? known.and(of(Choice.Kind.NONE)) : unsure;
  }

  /** The choices that may be picked together: empty where one is asked for. */
  public ChoiceSet together() {
    if (pick == Pick.ONE) {
      return ChoiceSet.NONE;
    }
    ChoiceSet present = of(Choice.Kind.PRESENT);
    return isSafety() ? present.plus(of(Choice.Kind.UNSURE)) : present;
  }

  /** Whether an answer to a question of the safety layer is a reason for concern. */
  public boolean isConcern(ChoiceSet answer) {
    return isSafety() && !answer.isEmpty() && !answer.isWithin(of(Choice.Kind.NONE));
  }

  /** Whether danger signs are ticked that are not part of the answer. */
  public boolean isUnresolved(ChoiceSet answer, ChoiceSet ticked) {
    return isSafety() && !ticked.isWithin(answer);
  }

  /** Whether its choices are scores: then a number that is typed is a score. */
  public boolean isScored() {
    // No stream: a turn asks this of every choice it shows.
    for (Choice choice : choices) {
      if (choice.score() != null) {
        return true;
      }
    }
    return false;
  }

  public boolean isSafety() {
    return layer == Layer.SAFETY;
  }
}
