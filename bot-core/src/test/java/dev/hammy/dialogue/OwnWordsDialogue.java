package dev.hammy.dialogue;

import dev.hammy.SmallTopic;
import dev.hammy.message.Language;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Request;
import dev.hammy.protocol.RequestBook;
import dev.hammy.protocol.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dialogue about the small topic that reads own words of a very plain sort. */
final class OwnWordsDialogue {
  private static final Topic TOPIC = SmallTopic.topic();

  private static final Map<Language, RequestWords> REQUESTS =
      Map.of(
          Language.ENGLISH,
          RequestWords.of(
              new RequestBook(
                  Stream.of(Request.values())
                      .collect(
                          Collectors.toMap(one -> one, one -> List.of("please " + one.word()))),
                  TOPIC.questions().stream()
                      .map(one -> new RequestBook.Named(one, List.of("the " + one.id().word())))
                      .toList(),
                  List.of("then"))));

  private OwnWordsDialogue() {}

  /** As {@code where=muscle} is read for sure, so is {@code where?muscle} in doubt. */
  static Dialogue make() {
    return new Dialogue(
        TOPIC,
        SmallTopic.wordings(),
        new TextReaders(
            Map.of(Language.ENGLISH, OwnWordsDialogue::read),
            language -> REQUESTS.getOrDefault(language, RequestWords.NONE)));
  }

  static Reading read(String text, @Nullable Question asked, long today) {
    List<ReadAnswer> answers = new ArrayList<>();
    List<ReadAnswer> dangers = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      for (Question question : TOPIC.questions()) {
        String[] parts = word.split("[=?]", 2);
        if (parts[0].equals(question.id().word()) && parts.length == 2) {
          question
              .choice(parts[1])
              .map(choice -> new ReadAnswer(question, choice, word, word.contains("=")))
              .ifPresent(question.isSafety() ? dangers::add : answers::add);
        }
      }
    }
    return new Reading(answers, dangers);
  }
}
