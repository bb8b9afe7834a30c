package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.RequestBook;
import dev.hammy.protocol.RequestBook.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code commands.yaml} of one language: how people ask something of the program. */
final class RequestsReader {
  private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{N}]+");

  private final Draft draft;
  private final List<Question> questions;

  RequestsReader(Draft draft, List<Question> questions) {
    this.draft = draft;
    this.questions = questions;
  }

  RequestBook read(Section file) {
    return new RequestBook(requests(file), names(file), smallWords(file));
  }

  private Map<Request, List<String>> requests(Section file) {
    Map<Request, List<String>> requests = new EnumMap<>(Request.class);
    Claims claims = new Claims(Kind.COMMAND_CLAIMED_TWICE, draft.problems());
    file.section("commands", Shapes.REQUESTS)
        .ifPresent(
            section -> {
              for (Request request : Request.values()) {
                requests.put(request, claimed(section, request.word(), claims));
              }
            });
    return requests;
  }

  private List<Named> names(Section file) {
    List<Named> names = new ArrayList<>();
    Claims claims = new Claims(Kind.QUESTION_NAMED_TWICE, draft.problems());
    List<String> known = questions.stream().map(question -> question.id().word()).toList();
    if (file.fields().containsKey("questions")) {
      file.section("questions", new Shape(List.of(), known))
          .ifPresent(
              section -> {
                for (Question question : questions) {
                  names.add(new Named(question, claimed(section, question.id().word(), claims)));
                }
              });
    }
    return names;
  }

  private static List<String> claimed(Section section, String key, Claims claims) {
    List<Scalar> texts = RulesReader.scalars(section, key);
    texts.forEach(text -> claims.claim(text, section.at(key)));
    return texts.stream().map(Scalar::text).toList();
  }

  private List<String> smallWords(Section file) {
    List<Scalar> words = RulesReader.scalars(file, "small-words");
    words.stream()
        .filter(word -> !WORD.matcher(word.text()).matches())
        .forEach(
            word ->
                draft
                    .problems()
                    .add(Kind.NOT_ONE_WORD, word.spot(), file.at("small-words"), word.text()));
    return words.stream().map(Scalar::text).distinct().toList();
  }
}
