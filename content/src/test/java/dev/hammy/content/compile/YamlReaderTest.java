package dev.hammy.content.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class YamlReaderTest {
  private static Node tree(String yaml) {
    Problems problems = new Problems();
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    Node root = YamlReader.read("knee/a.yaml", bytes, problems).orElseThrow();
    problems.refuseIfAny();
    return root;
  }

  private static Problem problem(String yaml) {
    Problems problems = new Problems();
    YamlReader.read("knee/a.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
    return assertThrows(ContentException.class, problems::refuseIfAny).problems().get(0);
  }

  private static Node under(Node root, String key) {
    return Optional.ofNullable(((Node.Fields) root).byKey().get(key)).orElseThrow().value();
  }

  @Test
  void everyPieceKnowsItsLine() {
    Node root = tree("a: one\nb:\n  - two\n  - {c: three}\nd: >-\n  four\n  five\n");

    assertEquals(1, under(root, "a").spot().line());
    List<Node> items = ((Node.Items) under(root, "b")).nodes();
    assertEquals(3, items.get(0).spot().line());
    assertEquals(4, under(items.get(1), "c").spot().line());
    assertEquals(5, under(root, "d").spot().line());
  }

  @Test
  void wordsAreTakenAsTheyAreWritten() {
    Node root = tree("a: No\nb: 007\nc: 1e3\nd: 'it''s'\ne: >-\n  one\n  two\nf: 2001-01-01\n");

    assertEquals("'No'", under(root, "a").form());
    assertEquals("'007'", under(root, "b").form());
    assertEquals("'1e3'", under(root, "c").form());
    assertEquals("'it's'", under(root, "d").form());
    assertEquals("'one two'", under(root, "e").form());
    assertEquals("'2001-01-01'", under(root, "f").form());
  }

  @Test
  void aKeyWithoutAValueAndEmptyQuotesAreNothing() {
    Node root = tree("a:\nb: ''\nc: '  '\nd: ~\n");

    for (String key : List.of("a", "b", "c", "d")) {
      assertEquals("nothing", under(root, key).form());
    }
  }

  @Test
  void aTabIsToldWhereItStandsAndNotWhereItsValueBegan() {
    assertEquals(2, problem("a:\n\t- b\n").line());
  }

  @Test
  void whatIsFoundIsShownShortAndWithoutControlCharacters() {
    Problem problem = problem("a: \u0007 " + "b".repeat(500));

    assertEquals(101, problem.found().length());
    assertTrue(problem.found().startsWith("a:   bbb"));
  }
}
