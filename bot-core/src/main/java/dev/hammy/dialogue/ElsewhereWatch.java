package dev.hammy.dialogue;

import dev.hammy.protocol.Elsewhere;
import java.util.List;

/** Listens for what is not the topic's to judge, in whatever is typed. */
final class ElsewhereWatch {
  private final List<Ear> ears;

  ElsewhereWatch(List<Elsewhere> elsewhere) {
    this.ears = elsewhere.stream().map(Ear::of).toList();
  }

  /** What to listen for, its phrases made comparable once. */
  private record Ear(Elsewhere elsewhere, List<PlainText> phrases) {
    static Ear of(Elsewhere elsewhere) {
      return new Ear(elsewhere, elsewhere.words().stream().map(PlainText::of).toList());
    }

    boolean hears(PlainText text) {
      return phrases.stream().anyMatch(text::contains);
    }
  }

  /** What is heard in the text of one sort, in the order of the content. */
  List<Elsewhere> hear(PlainText text, Elsewhere.Heard sort) {
    return ears.stream()
        .filter(ear -> ear.elsewhere().heard() == sort && ear.hears(text))
        .map(Ear::elsewhere)
        .toList();
  }
}
