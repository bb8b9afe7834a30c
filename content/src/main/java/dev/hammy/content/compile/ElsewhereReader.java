package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Elsewhere;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code elsewhere.yaml}. */
final class ElsewhereReader {
  private final Draft draft;
  private final Claims ids;
  private final Claims typed;

  ElsewhereReader(Draft draft) {
    this.draft = draft;
    this.ids = new Claims(Kind.DUPLICATE_ID, draft.problems());
    this.typed = new Claims(Kind.WORDS_CLAIMED_TWICE, draft.problems());
  }

  List<Elsewhere> read(Section file) {
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (Section section : file.sections("elsewhere", "elsewhere", Shapes.ELSEWHERE_ENTRY)) {
      section.words("id").ifPresent(id -> ids.claim(id, section.at()));
      String id = section.name("id");
      Elsewhere one =
          new Elsewhere(
              id,
              section.oneOf("heard", Shapes.HEARD).orElse(Elsewhere.Heard.ELSE),
              words(section),
              section.lines("says", "elsewhere." + id + ".says"),
              section.sources());
      draft.elsewhere().put(id, one);
      elsewhere.add(one);
    }
    return elsewhere;
  }

  private List<String> words(Section section) {
    List<Scalar> words =
        section.filled("words").stream()
            .flatMap(node -> draft.words(node, section.at("words")).stream())
            .toList();
    words.forEach(one -> typed.claim(one, section.at("words")));
    return words.stream().map(Scalar::text).toList();
  }
}
