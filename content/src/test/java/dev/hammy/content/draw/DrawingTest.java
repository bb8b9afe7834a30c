package dev.hammy.content.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.content.Bundled;
import dev.hammy.content.compile.Content;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PlanItem;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.Topic;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The drawings of the real content. */
class DrawingTest {
  private static final Topic TOPIC = Bundled.CONTENT.topic();
  private static final Pattern NODE = Pattern.compile("(?m)^ +(\\w+)[\\[({]+/?\"");
  private static final Pattern EDGE =
      Pattern.compile("(?m)^ +(\\w+) (?:-->|-\\.->|---)(?:\\|[^|]*\\|)? (\\w+)$");

  private final String mermaid = MermaidDrawing.of(TOPIC);
  private final Document svg = parsed(SvgDrawing.of(TOPIC));

  private static Document parsed(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (Exception e) {
      throw new AssertionError("no well-formed SVG", e);
    }
  }

  private String words() {
    NodeList texts = svg.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent()).append(' ');
    }
    return words.toString();
  }

  @Test
  void everyQuestionStandsInBothInTheOrderAsked() {
    int inMermaid = 0;
    int inSvg = 0;
    String words = words();
    for (Question question : TOPIC.questions()) {
      String asked = question.ask().english();
      assertTrue(mermaid.indexOf(asked, inMermaid) >= 0, asked);
      assertTrue(words.indexOf(asked, inSvg) >= 0, asked);
      inMermaid = mermaid.indexOf(asked, inMermaid);
      inSvg = words.indexOf(asked, inSvg);
    }
  }

  @Test
  void everyChoiceAndPlanItemStandsInThePicture() {
    String words = words();
    TOPIC.questions().stream()
        .flatMap(question -> question.choices().stream())
        .map(choice -> choice.label().english())
        .forEach(label -> assertTrue(words.contains(label), label));
    TOPIC.plan().stream()
        .map(item -> item.texts().name().english())
        .forEach(name -> assertTrue(words.contains(name), name));
  }

  @Test
  void everyArrowOfTheChartJoinsTwoThingsThatAreInIt() {
    Set<String> nodes =
        NODE.matcher(mermaid).results().map(found -> found.group(1)).collect(Collectors.toSet());
    List<String> ends =
        EDGE.matcher(mermaid)
            .results()
            .flatMap(found -> List.of(found.group(1), found.group(2)).stream())
            .toList();
    assertTrue(ends.size() > 2 * TOPIC.questions().size());
    ends.forEach(end -> assertTrue(nodes.contains(end), end));
    for (CareLevel level : CareLevel.values()) {
      assertTrue(ends.contains("level_" + level.word().replace('-', '_')), level + " is led to");
    }
  }

  @Test
  void everyPlanItemIsLedToFromWhatOffersIt() {
    for (PlanItem item : TOPIC.plan()) {
      String id = "item_" + item.id().word().replace('-', '_');
      item.offered()
          .forPatterns()
          .forEach(
              pattern ->
                  assertTrue(
                      mermaid.contains(
                          "pattern_" + pattern.word().replace('-', '_') + " -->|offers| " + id),
                      id));
    }
  }

  @Test
  void aDangerSignNamesItsLevelBesideIt() {
    Outline outline = new Outline(TOPIC);
    Question first = TOPIC.questions().get(0);
    assertEquals(
        Set.of(CareLevel.EMERGENCY),
        outline.leads(first).keySet(),
        "whatever is picked first is an emergency");
    assertTrue(words().contains("emergency"));
  }

  @Test
  void nothingIsWrittenPastTheEdge() {
    Element root = svg.getDocumentElement();
    double width = Double.parseDouble(root.getAttribute("width"));
    double height = Double.parseDouble(root.getAttribute("height"));
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double narrow = 6.2 * text.getTextContent().length();
      double right = Double.parseDouble(text.getAttribute("x")) + narrow;
      assertTrue(right < width, text.getTextContent());
      assertTrue(Double.parseDouble(text.getAttribute("y")) < height, text.getTextContent());
    }
  }

  @Test
  void wordsThatMeanSomethingToTheFormatsAreEscaped() {
    String risky = "Is it < 5 & \"sharp\" #1 > 2?";
    Topic topic = firstAsking(risky);
    assertTrue(MermaidDrawing.of(topic).contains("Is it #lt; 5 & #quot;sharp#quot; #35;1 #gt; 2?"));
    assertTrue(parsed(SvgDrawing.of(topic)).getDocumentElement().getTextContent().contains(risky));
  }

  private static Topic firstAsking(String words) {
    List<Question> questions = new ArrayList<>(TOPIC.questions());
    Question first = questions.get(0);
    questions.set(
        0,
        new Question(
            first.id(),
            first.code(),
            first.layer(),
            first.pick(),
            first.title(),
            new Line(first.ask().id(), words),
            first.why(),
            first.choices(),
            first.sources(),
            first.onlyAfter(),
            first.picture()));
    return new Topic(
        TOPIC.name(),
        questions,
        TOPIC.safety(),
        TOPIC.patterns(),
        TOPIC.plan(),
        TOPIC.sources(),
        TOPIC.phrases());
  }

  @Test
  void theSameTopicIsDrawnTheSame() {
    assertEquals(mermaid, MermaidDrawing.of(Content.bundled().topic()));
    assertEquals(SvgDrawing.of(TOPIC), SvgDrawing.of(Content.bundled().topic()));
  }
}
