package dev.hammy.message;

import dev.hammy.protocol.PictureId;
import dev.hammy.protocol.Png;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as a person should see it, before any platform has touched it. All text is plain:
 * renderers escape it.
 *
 * @param tone how it should feel at a glance; words carry the meaning, never colour alone
 * @param blocks what stands in it, from the top
 * @param picture goes with the words; absent for most. The words stand without it: whoever cannot
 *     show it leaves it out
 * @param options the choices of a question, or the ways of a stage; empty otherwise
 * @param done closes a choice of several, once something is ticked; absent otherwise
 * @param controls the buttons beneath: back, why and the like
 * @param describe where nothing can be typed, opens a field for words that answer what is shown;
 *     its ticket shows the message again. Absent where words answer nothing
 */
public record Message(
    Tone tone,
    List<Block> blocks,
    @Nullable Picture picture,
    List<Option> options,
    @Nullable Button done,
    List<Button> controls,
    @Nullable Button describe) {

  /** How a message should feel at a glance. */
  public enum Tone {
    PLAIN,
    /** Nothing urgent was found. */
    CALM,
    /** Be seen, soon or today. */
    CARE,
    /** Act now. */
    URGENT
  }

  /** A piece of a message. */
  public sealed interface Block {
    /** A few words that head what follows. */
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Short items, in no order that matters unless numbered. */
    record Items(boolean numbered, List<String> texts) implements Block {
      public Items {
        texts = List.copyOf(texts);
      }
    }

    /** A remark that may stand smaller than the rest. */
    record Small(String text) implements Block {}

    /** Somewhere to read on. */
    record Link(String text, URI target) implements Block {}
  }

  /**
   * One choice of a question, or one way of a stage.
   *
   * @param number where it stands, from 1: what a person types instead of pressing; 0 where a
   *     number that is typed means something else
   * @param label short enough for a button
   * @param detail the whole sentence; empty if the label says it all
   * @param ticked whether it is ticked just now
   * @param several whether further choices may be picked with this one
   * @param choose answers the question with just this choice
   * @param press what a button for this choice does on a platform that ticks one by one: it ticks
   *     or unticks where several may be picked, else it answers
   */
  public record Option(
      int number,
      String label,
      String detail,
      boolean ticked,
      boolean several,
      Ticket choose,
      Ticket press) {

    /** What stands before the label in a list of choices: its number, if it has one. */
    public String mark() {
      return number == 0 ? "- " : number + ". ";
    }
  }

  /**
   * A drawing.
   *
   * @param id its name
   * @param alt what can be seen in it, for those who do not see it; at most 1,000 characters
   * @param inWords what stands for it where nothing but words can be shown
   * @param png the drawing itself; absent where the content was not built, and then it is left out
   */
  public record Picture(PictureId id, String alt, String inWords, @Nullable Png png) {}

  /** A button that is no choice. */
  public record Button(String label, Ticket press) {}

  public Message {
    blocks = List.copyOf(blocks);
    options = List.copyOf(options);
    controls = List.copyOf(controls);
  }

  /** A message without a picture, and without a field for words. */
  public Message(
      Tone tone,
      List<Block> blocks,
      List<Option> options,
      @Nullable Button done,
      List<Button> controls) {
    this(tone, blocks, null, options, done, controls);
  }

  /** A message without a field for words. */
  public Message(
      Tone tone,
      List<Block> blocks,
      @Nullable Picture picture,
      List<Option> options,
      @Nullable Button done,
      List<Button> controls) {
    this(tone, blocks, picture, options, done, controls, null);
  }

  /** The message for those to whom its picture cannot be shown. */
  public Message withoutPicture() {
    return new Message(tone, blocks, null, options, done, controls, describe);
  }

  /** The message under a few words. */
  public Message under(String words) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(0, new Block.Paragraph(words));
    return new Message(tone, more, picture, options, done, controls, describe);
  }

  /** Whether several of the options may be picked together. */
  public boolean picksSeveral() {
    return options.stream().anyMatch(Option::several);
  }
}
