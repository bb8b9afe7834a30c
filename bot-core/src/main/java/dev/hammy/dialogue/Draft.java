package dev.hammy.dialogue;

import dev.hammy.message.Command;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.Message.Block;
import dev.hammy.message.Message.Button;
import dev.hammy.message.Message.Option;
import dev.hammy.message.Message.Tone;
import dev.hammy.message.Move;
import dev.hammy.message.Phrase;
import dev.hammy.message.Ticket;
import dev.hammy.message.Wording;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.Facts;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message being written, for one conversation. Not thread-safe; lives within one turn. */
final class Draft {
  private final Wording wording;
  private final Answers answers;
  private final Facts facts;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Option> options = new ArrayList<>();
  private final List<Button> controls = new ArrayList<>();
  private Message.@Nullable Picture picture;
  private @Nullable Button done;
  private @Nullable Button describe;

  /**
   * @param conversation what every button of the message carries
   */
  Draft(Wording wording, Conversation conversation) {
    this.wording = wording;
    this.answers = conversation.answers();
    this.facts = conversation.facts();
  }

  Wording wording() {
    return wording;
  }

  Ticket ticket(Move move) {
    return new Ticket(wording.language(), answers, facts, move);
  }

  Draft heading(String text) {
    blocks.add(new Block.Heading(text));
    return this;
  }

  Draft heading(Phrase phrase) {
    return heading(wording.say(phrase));
  }

  Draft paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
    return this;
  }

  Draft paragraph(Line line) {
    return paragraph(wording.of(line));
  }

  Draft paragraph(Phrase phrase, Object... values) {
    return paragraph(wording.say(phrase, values));
  }

  Draft paragraphs(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      paragraph(texts.get(i));
    }
    return this;
  }

  Draft items(List<Line> lines) {
    return texts(false, words(lines));
  }

  Draft steps(List<Line> lines) {
    return texts(true, words(lines));
  }

  private List<String> words(List<Line> lines) {
    String[] words = new String[lines.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = wording.of(lines.get(i));
    }
    return List.of(words);
  }

  Draft texts(boolean numbered, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add(new Block.Items(numbered, texts));
    }
    return this;
  }

  Draft small(String text) {
    blocks.add(new Block.Small(text));
    return this;
  }

  Draft small(Phrase phrase, Object... values) {
    return small(wording.say(phrase, values));
  }

  /** In a translation: that it is one, and who has not read it. */
  Draft translation() {
    return wording.language() == Language.ENGLISH ? this : small(Phrase.TRANSLATION_NOT_REVIEWED);
  }

  Draft block(Block block) {
    blocks.add(block);
    return this;
  }

  /** Shows a picture with the words, if there is one. */
  Draft picture(@Nullable Picture shown) {
    if (shown != null) {
      String alt = wording.of(shown.alt());
      String inWords = wording.say(Phrase.PICTURE, alt);
      picture = new Message.Picture(shown.id(), alt, inWords, shown.png());
    }
    return this;
  }

  Draft option(Option option) {
    options.add(option);
    return this;
  }

  Draft done(Phrase label, Move move) {
    done = new Button(wording.say(label), ticket(move));
    return this;
  }

  /** Lets what is shown be answered in one's own words; the move shows it again. */
  Draft describe(Move again) {
    describe = new Button(wording.say(Phrase.DESCRIBE_BUTTON), ticket(again));
    return this;
  }

  Draft control(Phrase label, Move move) {
    return control(wording.say(label), move);
  }

  Draft control(String label, Move move) {
    return control(label, ticket(move));
  }

  Draft control(String label, Ticket ticket) {
    controls.add(new Button(label, ticket));
    return this;
  }

  Draft control(Phrase label, Command command) {
    return control(label, new Move.Order(command));
  }

  Message message(Tone tone) {
    return new Message(tone, blocks, picture, options, done, controls, describe);
  }
}
