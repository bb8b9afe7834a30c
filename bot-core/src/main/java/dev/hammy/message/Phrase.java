package dev.hammy.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The words around the questions, by their use. The words themselves are content ({@code
 * phrases.yaml}); the compiler holds that every use has words and that the words have the slots
 * named here, written as <code>{slot}</code>.
 */
public enum Phrase {
  // The welcome.
  WELCOME_TITLE,
  WELCOME_SCOPE,
  WELCOME_EMERGENCY,
  WELCOME_PRIVACY,
  WELCOME_NOT_A_CLINICIAN,
  TRANSLATION_NOT_REVIEWED,
  WELCOME_BEGIN,
  WELCOME_NOT_NOW,
  WELCOME_OWN_WORDS,
  // What was read in a person's own words.
  REVIEW_TITLE,
  REVIEW_DIFFERS,
  REVIEW_LINE("question", "choice", "words"),
  REVIEW_UNSURE("questions"),
  REVIEW_NEXT,
  REVIEW_RIGHT,
  REVIEW_RIGHT_BEGIN,
  REVIEW_CHANGE_ONE,
  REVIEW_START_FRESH,
  REVIEW_CHANGE_IT,
  REVIEW_LEAVE,
  REVIEW_ASK("right", "change", "fresh"),
  READ_ASK("choice", "words"),
  READ_TICKED("words"),
  READ_EARLIER("choice"),
  READ_EARLIER_TICKED,
  FACTS_KEPT("words"),
  // Around a question.
  PROGRESS("number", "total"),
  PICK_SEVERAL,
  PICK_SEVERAL_SIGNS,
  PICK_SCORE,
  PICTURE("alt"),
  DONE,
  WHY_BUTTON,
  BACK_BUTTON,
  CHANGE_BUTTON,
  START_OVER_BUTTON,
  RESUME_BUTTON,
  WHY_TITLE,
  // The result.
  RESULT_REASONS,
  RESULT_NOTHING_TRAINS,
  RESULT_MAY_I_TRAIN,
  RESULT_LEAVE_ALONE,
  RESULT_INSTEAD,
  RESULT_HOME_WORK,
  RESULT_NO_HOME_WORK,
  RESULT_SELF_CHECKS,
  RESULT_SELF_CHECKS_HINT,
  RESULT_LESSONS,
  RESULT_LESSONS_HINT,
  RESULT_ITEM_HINT,
  RESULT_ITEM_LINE("name", "purpose"),
  RESULT_FITS,
  RESULT_FITS_SEVERAL,
  RESULT_FITS_NOTHING,
  RESULT_WHEN,
  RESULT_HOW_LONG,
  RESULT_WHAT_IF,
  RESULT_WHAT_IF_DANGER,
  RESULT_WHAT_IF_THESE,
  RESULT_WHAT_IF_NOTHING,
  RESULT_WHAT_IF_OUTCOME("outcome"),
  RESULT_NOT_COMPLETE,
  RESULT_NO_VARIATION,
  RESULT_WITHHELD("name", "because"),
  RESULT_NOT_REVIEWED,
  PAGE_FIRST,
  PAGE_LEAVE_ALONE,
  PAGE_INSTEAD,
  PAGE_HOME_WORK,
  PAGE_SELF_CHECKS,
  PAGE_FITS,
  PAGE_WHEN,
  PAGE_WHAT_IF,
  PAGE_LESSONS,
  SOURCES_BUTTON,
  FIT_WELL,
  FIT_PARTLY,
  FIT_CANNOT_TELL,
  SPEAKS_FOR,
  SPEAKS_AGAINST,
  ITEM_DOSE,
  ITEM_FEEL,
  ITEM_LIMIT,
  ITEM_STOP,
  ITEM_GO_ON,
  ITEM_NOT_FOR,
  LIMIT_GREEN,
  LIMIT_TENDON,
  LIMIT_NERVE,
  // Guides.
  GUIDE_BUTTON,
  GUIDE_CHECK_AGAIN,
  // Commands and side pages.
  HELP_TITLE,
  HELP_TEXT,
  SOURCES_TITLE,
  SOURCES_NONE,
  PRIVACY_TITLE,
  PRIVACY_TEXT,
  FORGET_TEXT,
  MYDATA_TITLE,
  MYDATA_TEXT("count"),
  LANGUAGE_TITLE,
  LANGUAGE_NOW("language"),
  LANGUAGE_CHOOSE,
  LANGUAGE_ONE,
  STOP_TEXT,
  STOP_URGENT,
  CHANGE_TITLE,
  CHANGE_NOTHING,
  RECALL_TITLE,
  RECALL_NOTHING,
  CHANGE_LINE("question", "choice"),
  BOT_DESCRIPTION,
  BOT_SHORT_DESCRIPTION,
  // What a person asks for in words.
  EXPLAIN_HOW,
  THANKS,
  START_OVER_ASK,
  OTHER_LEG,
  NOT_ASKED_YET("question"),
  /** Never said: what people type between two numbers, as in "1 and 3". */
  NUMBERS_AND,
  // When something does not go as meant.
  NOT_UNDERSTOOD,
  NOT_UNDERSTOOD_SAFETY,
  NOTHING_READ,
  RESULT_ASK("change", "again"),
  STILL_HERE,
  URGENT_STANDS,
  NUMBER_OUT_OF_RANGE("most"),
  SCORE_OUT_OF_RANGE("most"),
  TOO_LONG,
  NOT_A_COMMAND,
  BUTTON_NOT_YOURS,
  BUTTON_OUT_OF_DATE,
  DANGER_HEARD("words"),
  DANGER_HEARD_ASK,
  DANGER_UNTICKED("none"),
  DANGER_TOLD_SINCE,
  BUSY,
  APOLOGY,
  NOT_READ,
  GROUP_HINT,
  GROUP_BUTTON,
  // An answer in one's own words, where nothing can be typed otherwise.
  DESCRIBE_BUTTON,
  DESCRIBE_LABEL,
  // A check that somebody offers under a message.
  OFFER_COMMAND,
  OFFER_TEXT,
  OFFER_BUTTON,
  OFFER_FOR_ANOTHER,
  OFFER_NOBODY,
  // Where nothing personal is to be asked.
  SAFETY_CARD_TITLE,
  SAFETY_CARD_NOT_SURE,
  SAFETY_CARD_ELSEWHERE,
  SERVER_OFF,
  SERVER_TELEGRAM_BUTTON,
  SERVER_WRITTEN,
  SERVER_NOT_WRITTEN,
  SERVER_CARE_TITLE,
  SERVER_CARE_EMERGENCY("number"),
  SERVER_CARE_CHANNEL("channel"),
  SERVER_CARE_LINK,
  // What a server's administrators decide.
  SETTINGS_COMMAND,
  SETTINGS_NAME,
  SETTINGS_TITLE,
  SETTINGS_TEXT,
  SETTINGS_MODE,
  SETTINGS_FULL,
  SETTINGS_FULL_DETAIL,
  SETTINGS_HAND_OFF,
  SETTINGS_HAND_OFF_DETAIL,
  SETTINGS_OFF,
  SETTINGS_OFF_DETAIL,
  SETTINGS_LANGUAGE,
  SETTINGS_LANGUAGE_OF_EACH,
  SETTINGS_CARE,
  SETTINGS_CARE_NONE,
  SETTINGS_CARE_BUTTON,
  SETTINGS_CARE_CLEAR,
  SETTINGS_NUMBER_LABEL,
  SETTINGS_CHANNEL_LABEL,
  SETTINGS_LINK_LABEL,
  SETTINGS_SAVED,
  SETTINGS_NOT_SAVED,
  SETTINGS_BAD_NUMBER,
  SETTINGS_BAD_LINK,
  SETTINGS_NOT_ALLOWED;

  // List.of is immutable; its type cannot say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> slots;

  /** Kept, because every message asks for the words of many. */
  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Phrase(String... slots) {
    this.slots = List.of(slots);
  }

  /**
   * One thing that {@code phrases.yaml} has words for.
   *
   * @param word its name there
   * @param slots the slots that the words must have, each exactly once
   */
  public record Use(String word, List<String> slots) {
    public Use {
      slots = List.copyOf(slots);
    }
  }

  /**
   * Everything that has words: the phrases here, and what each command that is listed is called and
   * does.
   */
  public static List<Use> uses() {
    Stream<Use> phrases = Stream.of(values()).map(phrase -> new Use(phrase.word(), phrase.slots()));
    Stream<Use> commands =
        Stream.of(Command.values())
            .filter(Command::isListed)
            .flatMap(command -> Stream.of(command.phrase(), command.namePhrase()))
            .map(word -> new Use(word, List.of()));
    return Stream.concat(phrases, commands).toList();
  }

  /** The name in {@code phrases.yaml}, such as {@code why-button}. */
  public String word() {
    return word;
  }

  /** The slots that the words must have, each exactly once. */
  public List<String> slots() {
    return slots;
  }
}
