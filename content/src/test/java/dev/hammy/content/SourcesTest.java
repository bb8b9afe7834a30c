package dev.hammy.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hammy.content.compile.Content;
import dev.hammy.content.compile.Vignette;
import dev.hammy.dialogue.Action;
import dev.hammy.dialogue.Conversation;
import dev.hammy.dialogue.Dialogue;
import dev.hammy.dialogue.View;
import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Move;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Question;
import dev.hammy.protocol.SourceId;
import dev.hammy.protocol.Topic;
import dev.hammy.triage.Assessment;
import dev.hammy.triage.Finding;
import dev.hammy.triage.Offer;
import dev.hammy.triage.Step;
import dev.hammy.triage.Triage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the bot says can be followed to where it comes from. */
final class SourcesTest {
  private static final Content CONTENT = Bundled.CONTENT;
  private static final Topic TOPIC = CONTENT.topic();
  private static final Triage TRIAGE = new Triage(TOPIC);
  private static final Dialogue DIALOGUE = new Dialogue(TOPIC, CONTENT.wordings());

  @Test
  void everyVignettesResultShowsExactlyTheSourcesBehindIt() {
    for (Vignette vignette : CONTENT.vignettes()) {
      Answers answers = completed(vignette.answers());
      Step.Conclude conclude = (Step.Conclude) TRIAGE.next(answers);

      Set<URI> shown = shown(answers);

      assertFalse(shown.isEmpty(), vignette.id());
      assertEquals(links(behind(conclude.assessment())), shown, vignette.id());
    }
  }

  @Test
  void everyQuestionShowsExactlyItsSources() {
    Answers answers = Answers.none();
    while (TRIAGE.next(answers) instanceof Step.Ask ask) {
      Question question = ask.question();
      assertEquals(links(question.sources().stream()), shown(answers), question.id().word());
      assertFalse(shown(answers).isEmpty(), question.id().word());
      answers = TRIAGE.settled(answers.with(question, question.unsure().alone()));
    }
  }

  /** The answers, with 'not sure' to whatever is asked beyond them. */
  private static Answers completed(Answers given) {
    Answers answers = TRIAGE.settled(given);
    while (TRIAGE.next(answers) instanceof Step.Ask ask) {
      Question question = ask.question();
      answers = TRIAGE.settled(answers.with(question, question.unsure().alone()));
    }
    return answers;
  }

  private static Set<URI> shown(Answers answers) {
    Conversation conversation = new Conversation(Language.ENGLISH, answers, new View.Open());
    Message message =
        DIALOGUE.take(conversation, new Action.Moved(new Move.Order(Command.SOURCES))).message();
    Set<URI> links = new TreeSet<>();
    for (Block block : message.blocks()) {
      if (block instanceof Block.Link link) {
        links.add(link.target());
      }
    }
    return links;
  }

  /** Found anew from what the pages of a result show, and not from what the bot says of it. */
  private static Stream<SourceId> behind(Assessment assessment) {
    Set<SourceId> ids = new HashSet<>(TOPIC.safety().advice(assessment.level()).sources());
    assessment.rules().forEach(rule -> ids.addAll(rule.sources()));
    assessment.plan().stream()
        .map(Offer::item)
        // What is nothing but a guide shows its own sources, on its own screen.
        .filter(item -> !item.kind().isGuideAlone())
        .forEach(item -> ids.addAll(item.sources()));
    for (Finding finding : assessment.shown()) {
      ids.addAll(finding.pattern().sources());
      finding.speaksFor().forEach(argument -> ids.addAll(argument.sources()));
      finding.speaksAgainst().forEach(argument -> ids.addAll(argument.sources()));
    }
    return ids.stream();
  }

  private static Set<URI> links(Stream<SourceId> ids) {
    Set<URI> links = new TreeSet<>();
    TOPIC.sources(ids.toList()).forEach(source -> links.add(source.link()));
    return links;
  }

  @Test
  void everyFactThatASourceIsNamedForStandsInTheEvidenceBase() throws IOException {
    Optional<Path> base = evidenceBase();
    assumeTrue(base.isPresent(), "the evidence base is not at hand");
    Set<String> known = new HashSet<>();
    for (JsonNode fact : new JsonMapper().readTree(base.orElseThrow().toFile()).path("facts")) {
      known.add(fact.path("id").asText());
    }

    assertFalse(known.isEmpty());
    assertEquals(
        List.of(),
        TOPIC.sources().values().stream()
            .flatMap(source -> source.facts().stream())
            .filter(fact -> !known.contains(fact))
            .toList());
  }

  private static Optional<Path> evidenceBase() {
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolve("shared").resolve("evidence").resolve("facts.json"))
        .filter(Files::exists)
        .findFirst();
  }
}
