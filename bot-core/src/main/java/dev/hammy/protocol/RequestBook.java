package dev.hammy.protocol;

import java.util.List;
import java.util.Map;

/**
 * How people ask something of the program in one language.
 *
 * @param requests for each request the texts that ask for it; a message is made up of such texts,
 *     or tells something
 * @param names what people call the questions that they want to put right, beside such texts
 * @param smallWords the words that nearly every sentence has, by which the language is known
 */
public record RequestBook(
    Map<Request, List<String>> requests, List<Named> names, List<String> smallWords) {
  /** Nothing is asked, and no language known. */
  public static final RequestBook NONE = new RequestBook(Map.of(), List.of(), List.of());

  public RequestBook {
    requests = Map.copyOf(requests);
    names = List.copyOf(names);
    smallWords = List.copyOf(smallWords);
  }

  /** A question, and what people call it. */
  public record Named(Question question, List<String> names) {
    public Named {
      names = List.copyOf(names);
    }
  }
}
