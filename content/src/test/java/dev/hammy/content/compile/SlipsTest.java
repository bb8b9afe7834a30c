package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a slip of the hand does, on every line of the content in turn: whatever is lost or put in
 * the wrong form, the compiler reads on to the end and answers with problems, never with a failure
 * of its own.
 */
final class SlipsTest {
  private static final Folder BASE = Cases.base();

  /** Into so many shares the lines are dealt: all slips on all lines would take half a minute. */
  private static final int SHARES = 4;

  static Stream<Arguments> slips() {
    return Stream.of(
        slip(0, "the line is lost", line -> ""),
        slip(1, "the value is lost", line -> line.replaceFirst(":.*", ":")),
        slip(2, "the value is a word", line -> line.replaceFirst(": .*", ": word")),
        slip(3, "the value is a list", line -> line.replaceFirst(": .*", ": [one, {two: three}]")),
        slip(0, "the value is an empty list", line -> line.replaceFirst(": .*", ": []")),
        slip(1, "the value is a mapping", line -> line.replaceFirst(": .*", ": {one: two}")),
        slip(2, "the value is huge", line -> line.replaceFirst(": .*", ": 99999999999999999999")),
        slip(3, "the key is misspelt", line -> line.replaceFirst("(\\w)(\\w)", "$2$1")),
        slip(0, "the line ends early", line -> line.substring(0, line.length() / 2)),
        slip(1, "the line is indented", line -> "  " + line),
        slip(2, "the line is there twice", line -> line + "\n" + line));
  }

  /** A slip, and the share of the lines on which it is tried. */
  private static Arguments slip(int share, String name, UnaryOperator<String> change) {
    return Arguments.of(name, share, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void noSlipMakesTheCompilerFail(String name, int share, UnaryOperator<String> change) {
    List<String> failures = new ArrayList<>();
    int refused = 0;
    for (String path : texts()) {
      List<String> lines = lines(path);
      for (int i = share; i < lines.size(); i += SHARES) {
        try {
          Compiler.compile(with(path, changed(lines, i, change)));
        } catch (ContentException problems) {
          refused++;
        } catch (RuntimeException failure) {
          failures.add(path + ":" + (i + 1) + " " + failure);
        }
      }
    }

    assertEquals(List.of(), failures);
    assertFalse(refused == 0, name + " is noticed somewhere");
  }

  @Test
  void aFileThatCannotBeReadIsTheOnlyProblemToldOfIt() {
    for (String path : texts()) {
      Folder folder = with(path, List.of("a: b: c"));

      ContentException refused =
          assertThrows(ContentException.class, () -> Compiler.compile(folder));

      assertEquals(1, refused.problems().size(), refused.getMessage());
    }
  }

  /** What is read as text: a drawing is no business of the compiler. */
  private static List<String> texts() {
    return BASE.files().keySet().stream().filter(path -> path.endsWith(".yaml")).toList();
  }

  private static List<String> lines(String path) {
    byte[] bytes = BASE.files().getOrDefault(path, new byte[0]);
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> changed(List<String> lines, int index, UnaryOperator<String> change) {
    List<String> copy = new ArrayList<>(lines);
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }

  private static Folder with(String path, List<String> lines) {
    NavigableMap<String, byte[]> files = new TreeMap<>(BASE.files());
    files.put(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return new Folder(BASE.topic(), files);
  }
}
