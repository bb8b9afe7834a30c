package dev.hammy.content.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.Bundled;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChatDrawingTest {
  private static final Content CONTENT = Bundled.CONTENT;

  @ParameterizedTest
  @EnumSource
  void everyScreenOfAConversationIsDrawn(ChatDrawing.Theme theme) throws Exception {
    String svg = ChatDrawing.of(CONTENT, vignette("tendon-mild"), theme);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertTrue(document.getElementsByTagName("g").getLength() > 20);
    assertTrue(svg.contains("Hello, I am Hammy"), "the welcome");
    assertTrue(svg.contains("Upper hamstring tendon pain"), "the result");
    assertTrue(svg.contains("Find your rack height"), "a guide");
    assertTrue(svg.contains("data:image/png;base64,"), "a picture");
  }

  @Test
  void whatIsPickedIsMarked() {
    String svg = ChatDrawing.of(CONTENT, vignette("tendon-mild"), ChatDrawing.Theme.light);
    assertEquals(8, svg.split("class=\"pressed\"", -1).length - 1);
  }

  private static Vignette vignette(String id) {
    return CONTENT.vignettes().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
