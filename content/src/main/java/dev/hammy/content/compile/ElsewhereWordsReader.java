package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.dialogue.TextReader;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.reading.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code words/<language>/elsewhere.yaml}, and holds the examples to it. */
final class ElsewhereWordsReader {
  private final Grammar grammar;
  private final Draft draft;
  private final Claims claims;
  private final Claims ids;
  private final List<ElsewhereWords> words = new ArrayList<>();
  private final List<Held<Elsewhere>> examples = new ArrayList<>();

  ElsewhereWordsReader(Grammar grammar, Draft draft) {
    this.grammar = grammar;
    this.draft = draft;
    this.claims = new Claims(Kind.WORDS_CLAIMED_TWICE, draft.problems());
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
  }

  List<ElsewhereWords> words() {
    return List.copyOf(words);
  }

  void read(Section file) {
    for (Section section : file.sections("elsewhere", "elsewhere", Shapes.WORDS_OF_ELSEWHERE)) {
      section.words("id").ifPresent(id -> read(id, section));
    }
  }

  private void read(Scalar id, Section section) {
    ids.claim(id, section.at());
    draft
        .elsewhere()
        .find(id, section.at("id"), draft.problems())
        .ifPresent(elsewhere -> read(elsewhere, section));
  }

  private void read(Elsewhere elsewhere, Section section) {
    words.add(
        new ElsewhereWords(
            elsewhere, phrases(section, "says", true), phrases(section, "look-alikes", false)));
    examples.addAll(Held.in(section, elsewhere));
  }

  private List<String> phrases(Section section, String key, boolean claimed) {
    List<String> phrases = new ArrayList<>();
    for (Scalar phrase : RulesReader.scalars(section, key)) {
      Optional<String> form = ChoiceWordsReader.form(grammar, phrase, section, key);
      form.ifPresent(known -> phrases.add(phrase.text()));
      form.filter(known -> claimed)
          .ifPresent(known -> claims.claim(phrase, known, section.at(key)));
    }
    return phrases;
  }

  /** Notes every example that is not heard as it must be. */
  void hold(TextReader reader) {
    for (Held<Elsewhere> example : examples) {
      List<Elsewhere> heard = reader.elsewhere(example.text().text());
      if (heard.contains(example.meant()) != example.must()) {
        String others = String.join(", ", heard.stream().map(Elsewhere::id).toList());
        example.broken(draft.problems(), others);
      }
    }
  }
}
