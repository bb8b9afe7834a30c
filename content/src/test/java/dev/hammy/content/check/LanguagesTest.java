package dev.hammy.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hammy.content.Bundled;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.PlacedLine;
import dev.hammy.content.compile.Untranslated;
import dev.hammy.message.Language;
import dev.hammy.message.Wordings;
import dev.hammy.protocol.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final Content REAL = Bundled.CONTENT;
  private static final List<Line> LINES = REAL.lines().stream().map(PlacedLine::line).toList();

  @Test
  void whatKeepsALanguageBackIsCountedAndItsFirstLinesAreNamed() {
    List<String> said =
        Languages.of(
            lacking(
                new Untranslated(
                    Language.GERMAN,
                    LINES.subList(0, 12),
                    LINES.subList(20, 21),
                    List.of("today: fever"))));

    assertEquals("language en is offered", said.get(0));
    assertEquals("language de is not offered", said.get(1));
    assertEquals("     lines without words: 12", said.get(2));
    assertEquals("       " + LINES.get(0).id(), said.get(3));
    assertEquals("     lines whose English has changed since: 1", said.get(13));
    assertEquals("       " + LINES.get(20).id(), said.get(14));
    assertEquals("     not heard in what people type: 1", said.get(15));
    assertEquals("       today: fever", said.get(16));
    assertEquals(17, said.size());
  }

  private static Content lacking(Untranslated untranslated) {
    Content.Authors authors =
        new Content.Authors(
            REAL.lines(),
            REAL.vignettes(),
            REAL.hardLines(),
            REAL.lastRead(),
            List.of(untranslated));
    return new Content(
        REAL.version(),
        REAL.topic(),
        new Wordings(List.of(REAL.wordings().in(Language.ENGLISH))),
        REAL.words(),
        () -> authors);
  }
}
