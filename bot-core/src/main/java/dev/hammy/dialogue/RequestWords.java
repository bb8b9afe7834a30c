package dev.hammy.dialogue;

import dev.hammy.protocol.Request;
import dev.hammy.protocol.RequestBook;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language in which people ask something of the program. Immutable. */
public final class RequestWords {
  /** Nothing is asked, whatever is typed. */
  public static final RequestWords NONE = of(RequestBook.NONE);

  /** More words than this tell something. */
  private static final int MOST_WORDS = 8;

  private static final int NOWHERE = -1;

  /** Said before what one wants, or after it: "yes, go back". */
  private static final Set<Request> BESIDE = Set.of(Request.CONFIRM, Request.DENY);

  /** Said to be kind. */
  private static final Set<Request> KIND = Set.of(Request.THANKS, Request.GREET);

  private final Map<String, Request> requests;

  /** By the name that people give it, a question's code. */
  private final Map<String, Integer> questions;

  /** Words that say nothing between what is asked for and a question's name. */
  private final Set<String> smallWords;

  private RequestWords(
      Map<String, Request> requests, Map<String, Integer> questions, Set<String> smallWords) {
    this.requests = requests;
    this.questions = questions;
    this.smallWords = smallWords;
  }

  /** Makes words comparable, once for all messages. */
  public static RequestWords of(RequestBook book) {
    Map<String, Request> comparable = new HashMap<>();
    book.requests()
        .forEach(
            (request, texts) ->
                texts.forEach(text -> comparable.putIfAbsent(plain(text), request)));
    // A message without a word asks for nothing.
    comparable.remove("");
    Map<String, Integer> questions = new HashMap<>();
    book.names()
        .forEach(
            one ->
                one.names()
                    .forEach(name -> questions.putIfAbsent(plain(name), one.question().code())));
    return new RequestWords(comparable, questions, Set.copyOf(book.smallWords()));
  }

  private static String plain(String text) {
    return PlainText.of(text).words();
  }

  /**
   * What the whole text asks for: it is listed, or made up of what is listed, as "yep, all correct"
   * is.
   */
  Optional<Request> in(PlainText text) {
    return Optional.ofNullable(requests.get(text.words())).or(() -> joined(text));
  }

  /** Whether the text begins with words that ask for this, after yes or no, and goes on. */
  boolean begins(PlainText text, Request request) {
    List<String> words = Arrays.asList(text.words().split(" ", -1));
    int at = 0;
    int end = end(words, at);
    while (end > at && BESIDE.contains(asked(words, at, end))) {
      at = end;
      end = end(words, at);
    }
    return end > at && end < words.size() && asked(words, at, end) == request;
  }

  /** Whether words that ask for this stand anywhere in a text of a few words. */
  boolean holds(PlainText text, Request request) {
    List<String> words = Arrays.asList(text.words().split(" ", MOST_WORDS + 1));
    int at = words.size() > MOST_WORDS ? words.size() : 0;
    while (at < words.size() && asked(words, at, end(words, at)) != request) {
      at++;
    }
    return at < words.size();
  }

  /** How a question has to be named to be put right. */
  enum Naming {
    /** Beside "change": what else is typed may answer what is on screen. */
    CHANGED,
    /** Beside "no" or "wrong" too. */
    DENIED,
    /** By itself, where nothing else is asked for. */
    BARE
  }

  /**
   * The code of the question that somebody wants to put right who says nothing else: "change the
   * place", "the place is wrong".
   */
  Optional<Integer> toChange(PlainText text, Naming naming) {
    List<String> words = Arrays.asList(text.words().split(" ", MOST_WORDS + 1));
    Set<Request> asked = EnumSet.noneOf(Request.class);
    Set<Integer> named = new HashSet<>();
    int at = words.size() > MOST_WORDS ? NOWHERE : 0;
    while (at != NOWHERE && at < words.size()) {
      at = next(words, at, asked, named);
    }
    boolean isOne = at != NOWHERE && isToChange(asked, naming) && named.size() == 1;
    return isOne ? named.stream().findFirst() : Optional.empty();
  }

  /**
   * Notes what begins at a word: the name of a question, what is asked for, or nothing.
   *
   * @return where it ends; {@link #NOWHERE} if the word says something else
   */
  private int next(List<String> words, int at, Set<Request> asked, Set<Integer> named) {
    int endOfName = end(words, at, questions.keySet());
    if (endOfName > at) {
      named.add(questions.get(String.join(" ", words.subList(at, endOfName))));
      return endOfName;
    }
    int end = end(words, at);
    if (end > at) {
      asked.add(asked(words, at, end));
      return end;
    }
    return smallWords.contains(words.get(at)) ? at + 1 : NOWHERE;
  }

  private static boolean isToChange(Set<Request> asked, Naming naming) {
    boolean changes =
        naming == Naming.BARE
            || asked.contains(Request.CHANGE)
            || (asked.contains(Request.DENY) && naming != Naming.CHANGED);
    return changes && asked.stream().allMatch(one -> one == Request.CHANGE || BESIDE.contains(one));
  }

  private @Nullable Request asked(List<String> words, int from, int to) {
    return requests.get(String.join(" ", words.subList(from, to)));
  }

  /** Whether nothing but words that ask for something stands in it, however they go together. */
  boolean isAll(PlainText text) {
    return !parts(text).isEmpty();
  }

  private Optional<Request> joined(PlainText text) {
    return meant(parts(text));
  }

  /** What the parts ask for of which the whole text is made up; none if it holds more than that. */
  private Set<Request> parts(PlainText text) {
    List<String> words = Arrays.asList(text.words().split(" ", MOST_WORDS + 1));
    Set<Request> found = EnumSet.noneOf(Request.class);
    int at = 0;
    while (at < words.size()) {
      int end = words.size() > MOST_WORDS ? at : end(words, at);
      Request asked = asked(words, at, end);
      if (asked == null) {
        return EnumSet.noneOf(Request.class);
      }
      found.add(asked);
      at = end;
    }
    return found;
  }

  /** Where the longest text ends that asks for something and begins here; here if none does. */
  private int end(List<String> words, int from) {
    return end(words, from, requests.keySet());
  }

  /** Where the longest listed text ends that begins here; here if none does. */
  private static int end(List<String> words, int from, Set<String> listed) {
    int end = Math.min(words.size(), from + MOST_WORDS);
    while (end > from && !listed.contains(String.join(" ", words.subList(from, end)))) {
      end--;
    }
    return end;
  }

  /** "No, go back" asks to go back; "yes, no" and "no, go on" ask for nothing that is plain. */
  private static Optional<Request> meant(Set<Request> found) {
    if (found.contains(Request.DENY)
        && (found.contains(Request.CONFIRM) || found.contains(Request.GO_ON))) {
      return Optional.empty();
    }
    dropUnlessAlone(found, KIND);
    dropUnlessAlone(found, BESIDE);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static void dropUnlessAlone(Set<Request> found, Set<Request> aside) {
    if (!aside.containsAll(found)) {
      found.removeAll(aside);
    }
  }
}
