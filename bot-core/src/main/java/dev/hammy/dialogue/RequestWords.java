package dev.hammy.dialogue;

import dev.hammy.protocol.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one language in which people ask something of the program. Immutable. */
public final class RequestWords {
  /** Nothing is asked, whatever is typed. */
  public static final RequestWords NONE = of(Map.of());

  private final Map<String, Request> requests;

  private RequestWords(Map<String, Request> requests) {
    this.requests = requests;
  }

  /**
   * Makes words comparable, once for all messages.
   *
   * @param words for each request the texts that ask for it, each a whole message
   */
  public static RequestWords of(Map<Request, List<String>> words) {
    Map<String, Request> comparable = new HashMap<>();
    words.forEach(
        (request, texts) ->
            texts.forEach(text -> comparable.putIfAbsent(PlainText.of(text).words(), request)));
    // A message without a word asks for nothing.
    comparable.remove("");
    return new RequestWords(comparable);
  }

  /** What the whole text asks for. */
  Optional<Request> in(PlainText text) {
    return Optional.ofNullable(requests.get(text.words()));
  }
}
