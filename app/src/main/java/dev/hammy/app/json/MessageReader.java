package dev.hammy.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hammy.app.json.Fault.FaultException;
import dev.hammy.message.Language;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one line as a message: plain text, or JSON that says more about it. */
final class MessageReader {
  private static final String FORM =
      "{\"text\": \"...\", \"question\": \"...\", \"language\": \"en\", \"today\": \"2026-11-22\"}";
  private static final List<String> KEYS = List.of("text", "question", "language", "today");

  private final Topic topic;
  private final List<Language> languages;
  private final LocalDate today;

  MessageReader(Topic topic, Collection<Language> languages, LocalDate today) {
    this.topic = topic;
    this.languages = languages.stream().sorted().toList();
    this.today = today;
  }

  /**
   * A message.
   *
   * @param asked the question on screen; null if there is none
   * @param today in days since 1970-01-01
   */
  record Typed(String text, @Nullable Question asked, Language language, long today) {}

  Typed read(String line) throws FaultException {
    if (line.isBlank()) {
      throw fault("nothing", "the line", "a message, or " + FORM);
    }
    if (!line.strip().startsWith("{")) {
      return new Typed(line, null, Language.ENGLISH, today.toEpochDay());
    }
    JsonNode root = StrictJson.parse(line, FORM, KEYS);
    String text = words(root, "text").orElseThrow(() -> fault("no text", "the line", FORM));
    return new Typed(text, asked(root), language(root), day(root));
  }

  private static Optional<String> words(JsonNode root, String key) throws FaultException {
    JsonNode value = root.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw fault("no words", key, "words in quotes");
    }
    return Optional.of(value.textValue());
  }

  private @Nullable Question asked(JsonNode root) throws FaultException {
    String word = words(root, "question").orElse(null);
    return word == null ? null : StrictJson.question(topic, word, "question");
  }

  private Language language(JsonNode root) throws FaultException {
    String tag = words(root, "language").orElse(Language.ENGLISH.tag());
    return Language.ofTag(tag)
        .filter(languages::contains)
        .orElseThrow(
            () ->
                Fault.unknown(
                    "language", tag, "language", languages.stream().map(Language::tag).toList()));
  }

  private long day(JsonNode root) throws FaultException {
    String day = words(root, "today").orElse(today.toString());
    try {
      return LocalDate.parse(day).toEpochDay();
    } catch (DateTimeException notADay) {
      throw fault("no day", "today", "a day like 2026-11-22");
    }
  }

  private static FaultException fault(String what, String where, String expected) {
    return new FaultException(new Fault(what, where, expected));
  }
}
