package dev.hammy.standins.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the description of the Bot API says only in words about a value: how long it may be, within
 * which range, one of which. What it says of a text "after entities parsing" is not looked at here,
 * since that takes the server's own reading of it.
 */
final class WrittenLimits {
  private static final Pattern LENGTH =
      Pattern.compile("(\\d+)-(\\d+) (characters|bytes)(?! after entit)");
  private static final Pattern RANGE =
      Pattern.compile("(?:Values between |, )(\\d+)-(\\d+)(?: are accepted|\\.)");
  private static final Pattern MOST = Pattern.compile("At most (\\d+) ");
  private static final Pattern CHOICE = Pattern.compile("Must be one of ([^.]*)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern ONE_OF_THE_OTHERS =
      Pattern.compile("Exactly one of the fields other than (.*?) must be used");

  private WrittenLimits() {}

  /**
   * What is wrong with the value of a field.
   *
   * @param described what is said about the field
   * @return what is wrong; empty if nothing is
   */
  static List<String> problems(String described, JsonNode value) {
    Stream<Optional<String>> all =
        value.isTextual()
            ? Stream.of(length(described, value.asText()), choice(described, value.asText()))
            : Stream.of(range(described, value), most(described, value));
    return all.flatMap(Optional::stream).toList();
  }

  private static Optional<String> length(String described, String text) {
    return found(LENGTH, described)
        .filter(
            limit -> {
              boolean bytes = limit.group(3).equals("bytes");
              int size = bytes ? text.getBytes(StandardCharsets.UTF_8).length : text.length();
              return isOutside(limit, size);
            })
        .map(limit -> "not " + limit.group());
  }

  private static Optional<String> choice(String described, String text) {
    return found(CHOICE, described)
        .map(words -> QUOTED.matcher(words.group(1)).results().map(one -> one.group(1)).toList())
        .filter(choices -> !choices.isEmpty() && !choices.contains(text))
        .map(choices -> "none of " + choices);
  }

  private static Optional<String> range(String described, JsonNode value) {
    return found(RANGE, described)
        .filter(limit -> value.isIntegralNumber() && isOutside(limit, value.asLong()))
        .map(limit -> "not " + limit.group(1) + "-" + limit.group(2));
  }

  private static Optional<String> most(String described, JsonNode value) {
    return found(MOST, described)
        .filter(limit -> value.isArray() && value.size() > Integer.parseInt(limit.group(1)))
        .map(limit -> "over " + limit.group(1));
  }

  private static boolean isOutside(MatchResult limit, long size) {
    return size < Long.parseLong(limit.group(1)) || size > Long.parseLong(limit.group(2));
  }

  /**
   * What is wrong with an object of which exactly one field besides some has to be there.
   *
   * @param described what is said about the type, sentence by sentence
   */
  static List<String> problems(JsonNode described, JsonNode object) {
    return StreamSupport.stream(described.spliterator(), false)
        .flatMap(sentence -> found(ONE_OF_THE_OTHERS, sentence.asText()).stream())
        .map(others -> Arrays.asList(others.group(1).split(",? and |, ")))
        .filter(others -> count(object, others) != 1)
        .map(others -> "not exactly one field besides " + others)
        .toList();
  }

  private static long count(JsonNode object, List<String> besides) {
    return object.properties().stream().filter(one -> !besides.contains(one.getKey())).count();
  }

  private static Optional<MatchResult> found(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
