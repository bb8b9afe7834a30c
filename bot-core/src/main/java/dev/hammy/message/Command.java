package dev.hammy.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person can ask for at any point. Adding a command is one constant here: the compiler then
 * asks for its case in {@code dev.hammy.dialogue.Orders}, the content for its words, and the
 * platforms list it by themselves.
 */
public enum Command {
  /** Begin again from the welcome. */
  START(0, true),
  /** The same as {@link #START}; the name under which servers know the bot. */
  HAMSTRING(1, true),
  /** What can be done here. */
  HELP(2, true),
  /** Take back the last answer. */
  BACK(3, true),
  /** Why the open question is asked. */
  WHY(4, true),
  /** Pick an earlier answer to put right. */
  CHANGE(5, true),
  /** What the result on screen rests on. */
  SOURCES(6, true),
  /** What is kept: nothing about the person's health. */
  PRIVACY(7, true),
  /** Drop what is remembered of this chat. */
  FORGET(8, true),
  /** What is remembered of this chat. */
  MYDATA(9, true),
  /** End the conversation. */
  STOP(10, true),
  /** Show again what is open: the way on from a side page. */
  RESUME(11, false),
  /** Leave the welcome for the first question. */
  BEGIN(12, false),
  /** Ask all danger questions again: something is new or worse. */
  CHECK_AGAIN(13, false),
  /**
   * Show what cannot wait, and ask nothing: for places where nothing personal is to be said. The
   * only message without a button: the platform adds the way to a place where there may be more.
   */
  SAFETY_CARD(14, false),
  /** Show the languages that are offered, and change to another. */
  LANGUAGE(15, true),
  /** Show what was read in the person's own words, to be confirmed. */
  REVIEW(16, false),
  /** What was read is so. */
  CONFIRM(17, false),
  /** What was read is not to count. */
  LEAVE(18, false),
  /** Ask whether to begin again, since that loses the answers. */
  START_OVER(19, false);

  /** Kept, since every press looks for one, and an enum copies its constants for each who asks. */
  private static final List<Command> ALL = List.of(values());

  private final int code;
  private final boolean listed;

  Command(int code, boolean listed) {
    this.code = code;
    this.listed = listed;
  }

  /** The stable number in tokens, 0 to 63; never used again for another command. */
  int code() {
    return code;
  }

  /** Whether people can type it; the others exist as buttons only. */
  public boolean isListed() {
    return listed;
  }

  /** The command as typed, without the slash. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name in {@code phrases.yaml} of the words that say what it does. */
  public String phrase() {
    return "command-" + word();
  }

  /**
   * The name in {@code phrases.yaml} of what it is called where a platform shows a command's name
   * in the language of its reader; the command's own word always works.
   */
  public String namePhrase() {
    return "name-" + word();
  }

  /** The listed command with this word, with or without a slash before it. */
  public static Optional<Command> ofWord(String word) {
    String plain = word.startsWith("/") ? word.substring(1) : word;
    return Stream.of(values())
        .filter(command -> command.listed && command.word().equals(plain.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static Optional<Command> ofCode(int code) {
    for (Command command : ALL) {
      if (command.code == code) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }
}
