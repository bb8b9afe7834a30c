package dev.hammy.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "**bold** and _slanted_ | \\*\\*bold\\*\\* and \\_slanted\\_",
        "`code` ~~gone~~        | \\`code\\` \\~\\~gone\\~\\~",
        "@everyone <@123> <#4>  | \\@everyone \\<\\@123\\> \\<#4\\>",
        "[a](https://evil.org)  | \\[a\\](https\\://evil.org)",
        "# big                  | \\# big",
        "-# small               | \\-# small",
        "- item                 | \\- item",
        "+ item                 | \\+ item",
        "1. item                | 1\\. item",
        "12) item               | 12\\) item",
        "> quoted               | \\> quoted",
        "a\\b                   | a\\\\b",
        "3 x 8 - 10, at 7:30    | 3 x 8 - 10, at 7:30",
      })
  void putsMarkupOutOfForceAndLeavesTheRest(String plain, String escaped) {
    assertEquals(escaped, DiscordText.escape(plain));
  }

  @Test
  void putsASpoilerOutOfForce() {
    assertEquals("\\|\\|told\\|\\|", DiscordText.escape("||told||"));
  }

  @Test
  void looksAtTheStartOfEveryLine() {
    assertEquals("one\n\\# two\n  \\- three", DiscordText.escape("one\n# two\n  - three"));
  }

  /** What the two patterns say is what Discord's markup is; the text is gone through by hand. */
  @Test
  void putsOutOfForceWhatThePatternsSay() {
    Pattern anywhere = Pattern.compile("[\\\\*_~`|<>\\[\\]@]|:(?=//)");
    Pattern lineStart = Pattern.compile("(?m)^(\\s*)([#+-]|\\d+(?=[.)]))");
    String letters = "a 1.)#+-*_~`|<>[]@:/\\\t\n\r\f\u0085\u2028é٣";
    Random random = new Random(8);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String inert = anywhere.matcher(text).replaceAll("\\\\$0");
      String expected = lineStart.matcher(inert).replaceAll(DiscordTextTest::outOfForce);
      assertEquals(expected, DiscordText.escape(text.toString()), () -> "of " + text);
    }
  }

  private static String outOfForce(MatchResult start) {
    boolean counts = Character.isDigit(start.group(2).charAt(0));
    return start.group(1) + (counts ? start.group(2) + "\\\\" : "\\\\" + start.group(2));
  }

  @Test
  void linksToTheWebOnly() {
    assertEquals(
        "[a \\*b\\*](<https://example.org/x%28y%29>)",
        DiscordText.link("a *b*", URI.create("https://example.org/x(y)")));
    assertEquals("words", DiscordText.link("words", URI.create("file:///etc/passwd")));
    assertEquals("words", DiscordText.link("words", URI.create("mailto:a@b.org")));
  }

  @Test
  void cutsAtAWord() {
    assertEquals("short", DiscordText.cut("short", 5));
    assertEquals("one two…", DiscordText.cut("one two three", 10));
    assertEquals("abcdefghi…", DiscordText.cut("abcdefghijklm", 10));
  }

  @Test
  void dividesAtLinesAndNeverWithinACharacterOrAnEscape() {
    assertEquals(List.of("one two", "three"), DiscordText.divide("one two\nthree", 9));
    assertEquals(List.of("abc\\*", "\\*d"), DiscordText.divide("abc\\*\\*d", 6));
    List<String> pieces = DiscordText.divide("😀".repeat(5), 5);
    assertEquals("😀".repeat(5), String.join("", pieces));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() == 4 || piece.length() == 2));
  }

  @Test
  void dividesTenThousandCharactersWithoutASpace() {
    List<String> pieces = DiscordText.divide("x".repeat(10_000), 4000);
    assertEquals(List.of(4000, 4000, 2000), pieces.stream().map(String::length).toList());
  }
}
