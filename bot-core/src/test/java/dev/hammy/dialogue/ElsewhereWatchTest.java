package dev.hammy.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.message.Language;
import dev.hammy.protocol.Elsewhere;
import dev.hammy.protocol.Elsewhere.Heard;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SourceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElsewhereWatchTest {
  private static final Elsewhere STROKE = elsewhere("stroke", Heard.ALWAYS, "having a stroke");
  private static final Elsewhere SCAN = elsewhere("scan", Heard.ELSE, "my scan");

  private final ElsewhereWatch watch =
      new ElsewhereWatch(
          List.of(STROKE, SCAN),
          new TextReaders(Map.of(Language.GERMAN, new ReadsGerman()), none -> RequestWords.NONE));

  private static Elsewhere elsewhere(String id, Heard heard, String words) {
    return new Elsewhere(
        id,
        heard,
        List.of(words),
        List.of(new Line("says", "Words.")),
        List.of(new SourceId("source")));
  }

  private static final class ReadsGerman implements TextReader {
    @Override
    public Reading read(String text, @Nullable Question asked, long today) {
      return Reading.NOTHING;
    }

    @Override
    public List<Elsewhere> elsewhere(String text) {
      return text.contains("Schlaganfall, Röntgen") ? List.of(STROKE, SCAN) : List.of();
    }
  }

  @Test
  void whatTheReaderOfTheLanguageKnowsIsHeardEachSortForItself() {
    PlainText text = PlainText.of("Schlaganfall, Röntgen!");

    assertEquals(List.of(STROKE), watch.hear(Language.GERMAN, text, Heard.ALWAYS));
    assertEquals(List.of(SCAN), watch.hear(Language.GERMAN, text, Heard.ELSE));
    assertEquals(List.of(), watch.hear(Language.ENGLISH, text, Heard.ALWAYS));
  }

  @Test
  void whatTheContentListsInEnglishIsHeardInEveryLanguage() {
    PlainText text = PlainText.of("I am HAVING a stroke");

    assertEquals(List.of(STROKE), watch.hear(Language.GERMAN, text, Heard.ALWAYS));
    assertEquals(List.of(STROKE), watch.hear(Language.SPANISH, text, Heard.ALWAYS));
  }

  @Test
  void whereThereIsNoWordNothingIsHeard() {
    assertEquals(List.of(), watch.hear(Language.GERMAN, PlainText.of("!?"), Heard.ALWAYS));
  }
}
