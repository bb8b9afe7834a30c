package dev.hammy.dialogue;

import dev.hammy.message.Language;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Elsewhere;
import java.util.List;

/**
 * Listens for what is not the topic's to judge, in whatever is typed: as the reader of the language
 * knows it, and for the phrases that the content lists in English, for many know those.
 */
final class ElsewhereWatch {
  private final List<Ear> ears;
  private final TextReaders readers;

  ElsewhereWatch(List<Elsewhere> elsewhere, TextReaders readers) {
    this.ears = elsewhere.stream().map(Ear::of).toList();
    this.readers = readers;
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
  List<Elsewhere> hear(Language language, PlainText text, Elsewhere.Heard sort) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Elsewhere> read = readers.in(language).elsewhere(text.typed());
    return ears.stream()
        .filter(ear -> ear.elsewhere().heard() == sort)
        .filter(ear -> read.contains(ear.elsewhere()) || ear.hears(text))
        .map(Ear::elsewhere)
        .toList();
  }

  /** What there is to say to each. */
  static List<String> said(List<Elsewhere> elsewhere, Wording wording) {
    return elsewhere.stream().flatMap(one -> one.says().stream()).map(wording::of).toList();
  }
}
