package dev.hammy.content.compile;

import java.util.Locale;

/**
 * Everything that can be wrong with content, and how it is said: what is found, what is expected,
 * and how to mend it. The numbered places are filled by whoever finds the problem; the comments say
 * with what. Each kind has a folder of its {@link #word()} among the tests, with content that has
 * this problem and the message it gives.
 */
enum Kind {
  // Files.
  NO_FOLDER("no such folder", "a folder with questions.yaml", "check the path"),
  UNREADABLE_FILE(
      "a file that cannot be read", "a file", "check that it exists and may be read by you"),
  MISSING_FILE("no such file", "the file", "write it; CONTRIBUTING.md says what stands in it"),
  /** 1: where files of content stand. 2: advice. */
  STRAY_FILE("a file that nothing reads", "%1$s", "%2$s"),
  NOT_UTF8("bytes that are not UTF-8", "text in UTF-8", "save the file with the encoding UTF-8"),
  /** 1: the words of the line. 2: the reader's reason. */
  NOT_YAML(
      "%1$s",
      "YAML (%2$s)",
      "look at the indentation, here and one line up; put words in quotes that hold ': ' or ' #'"),
  EMPTY_FILE("nothing", "content", "write it, or delete the file"),
  SEVERAL_DOCUMENTS("a second document", "one document a file", "delete the line '---'"),
  /** 1: the anchor, alias or tag. */
  NOT_PLAIN_YAML(
      "'%1$s'",
      "plain values, without anchors (&), aliases (*) and tags (!)",
      "write the words out here; put them in quotes if they begin with such a sign"),

  // Keys and forms.
  /** 1: the key. 2: where it stands first. */
  DUPLICATE_KEY("key '%1$s' again; it stands in %2$s", "each key once", "keep one of the two"),
  /** 1: the key. 2: what keys there are. 3: advice. */
  UNKNOWN_KEY("key '%1$s'", "%2$s", "%3$s"),
  /** 1: the key. */
  MISSING_KEY("no '%1$s'", "the key '%1$s'", "add '%1$s:'"),
  /** 1: what is found. 2: the form. 3: how to write it. */
  WRONG_FORM("%1$s", "%2$s", "%3$s"),
  EMPTY_LIST("an empty list", "at least one entry", "add an entry"),
  /** 1: the word. */
  NOT_A_NAME(
      "%1$s",
      "a name: lower-case words and digits joined by hyphens, like 'sit-bone'",
      "write it in lower case, with hyphens for spaces"),
  /** 1: what is found. */
  NOT_A_NUMBER("%1$s", "a whole number", "write digits alone, such as 4 or -2"),
  /** 1: what is found. */
  NOT_A_DAY("%1$s", "a day, as year, month and day", "write it like 2026-11-22"),
  /** 1: the number. 2: what numbers are possible. */
  OUT_OF_RANGE("%1$s", "%2$s", "choose another number"),
  /** 1: the word. 2: the words there are. 3: advice. */
  UNKNOWN_WORD("'%1$s'", "one of: %2$s", "%3$s"),

  // Names.
  /** 1: the sort of thing. 2: the name. 3: where such things stand. 4: advice. */
  UNKNOWN_NAME("%1$s '%2$s'", "a %1$s of %3$s", "%4$s"),
  /** 1: the name. */
  NAMED_TWICE("'%1$s' twice in one list", "each name once", "delete one of the two"),
  /** 1: the name. 2: where it stands first. */
  DUPLICATE_ID("'%1$s' again; it stands in %2$s", "a name of its own", "choose another name"),
  /** 1: the code. 2: where it stands first. */
  DUPLICATE_CODE(
      "code %1$s again; it stands in %2$s",
      "a code of its own",
      "give the newer one a code that was never used; buttons in chats carry the older one"),
  /** 1: the code. */
  RETIRED_CODE(
      "code %1$s, which is retired",
      "a code that was never used",
      "choose another code; buttons in chats still carry this one with its old meaning"),
  /** 1: the rank. 2: where it stands first. */
  DUPLICATE_RANK(
      "rank %1$s again; it stands in %2$s", "a rank of its own", "choose a rank in between"),
  /** 1: the id. 2: the file's name without its ending. */
  NOT_THE_FILE_NAME("id '%1$s'", "the file's name, '%2$s'", "rename the file or the id"),

  // Questions.
  /** 1: how many there are. */
  CHOICES_COUNT("choices: %1$s", "two to eight choices", "split the question, or add a choice"),
  /** 1: the word. */
  YES_OR_NO(
      "'%1$s'",
      "a word for the thing itself, such as 'numb'",
      "name what the person says with it: a rule that reads 'where: yes' says nothing"),
  /** 1: how many there are. */
  NOT_ONE_UNSURE(
      "choices of kind unsure: %1$s",
      "exactly one", "keep one choice like {id: not-sure, code: 7, kind: unsure, label: Not sure}"),
  SECOND_NONE("a second choice of kind none", "at most one", "leave out its kind, or the choice"),
  SAFETY_WITHOUT_NONE(
      "a safety question without a choice of kind none",
      "one choice that says that nothing of it applies",
      "add a choice like {id: none, code: 6, kind: none, label: None of these}"),
  SAFETY_NOT_FIRST(
      "a safety question after others",
      "all safety questions first",
      "move it up: danger signs are asked before anything else"),
  /** 1: the question that it follows up. */
  FOLLOW_UP_FIRST(
      "'%1$s', which does not stand above",
      "a question that is asked before this one",
      "move this question below the one that it follows up"),
  FOLLOW_UP_NOT_SAFETY(
      "'only-after' in a question that is not about danger signs",
      "it in questions of the layer safety alone",
      "leave it out: the others are asked only while their answers can matter"),
  /** 1: the choices. */
  FOLLOW_UP_OF_NO_SIGN(
      "%1$s",
      "one danger sign of a question that picks several, neither 'none' nor 'not sure'",
      "name the one choice of which this question asks more"),
  /** 1: the words. 2: where they stand first. */
  WORDS_CLAIMED_TWICE(
      "words '%1$s' again; they stand in %2$s",
      "words that mean one choice of the question",
      "leave them with the choice that everybody means by them, or with none"),
  /** 1: the words. 2: where they stand first. */
  COMMAND_CLAIMED_TWICE(
      "'%1$s' again; it stands in %2$s",
      "words that ask for one thing", "leave them with what nearly everybody means by them"),
  /** 1: the words. 2: where they stand first. */
  QUESTION_NAMED_TWICE(
      "'%1$s' again; it stands in %2$s",
      "words that people call one question by", "leave them with what nearly everybody means"),
  /** 1: what is found. */
  NOT_ONE_WORD("'%1$s'", "one word in small letters", "write each word by itself"),
  /** 1: what is found. */
  NOT_SCORES("%1$s", "a range of scores from 0 to 10, like 3-4", "write the least and the most"),

  // Safety.
  EMPTY_CONDITION(
      "a condition that asks for nothing",
      "at least one 'question: choice' under all, any or none",
      "say when it holds"),
  /** 1: the level. */
  URGENT_SWITCHED_OFF(
      "'none' in a rule for %1$s",
      "'all' and 'any' alone from within-days on",
      "leave it out: no answer may switch off an urgent rule"),
  /** 1: the level. */
  OTHERWISE_NOT_CLINIC(
      "level %1$s",
      "clinic", "write 'level: clinic': being left alone has to be earned by a rule of its own"),
  /** 1: the question after the first. */
  SEVERAL_QUESTIONS(
      "'%1$s' beside another question",
      "one 'question: choice'", "give each question an entry of its own"),

  // Patterns.
  /** 1: the word. 2: the other question. */
  ONCE_SPANS_QUESTIONS(
      "once '%1$s' on another question than '%2$s'",
      "the same question for all arguments that share the word",
      "use another word here, or none: answers to two questions count both"),
  /** 1: the word. */
  ONCE_BOTH_WAYS(
      "once '%1$s' with weights for and against",
      "weights of one sign for all arguments that share the word",
      "use another word here, or none: one finding cannot speak both ways"),
  /** 1: the question. */
  ARGUMENT_ON_SAFETY(
      "safety question '%1$s'",
      "a question of the layer explanation or plan",
      "use another question: danger signs decide how urgent it is and nothing else"),
  /** 1: least. 2: most support. */
  SUPPORT_TOO_WIDE(
      "support from %1$s to %2$s",
      "at most 63 between the least and the most",
      "make weights smaller, or let arguments share a 'once'"),
  /** 1: partly-from. 2: well-from. */
  THRESHOLD_ORDER(
      "partly-from %1$s, well-from %2$s", "0 < partly-from < well-from", "put them in order"),
  /** 1: well-from. 2: the most support there can be. */
  THRESHOLD_UNREACHABLE(
      "well-from %1$s",
      "at most %2$s, which is all that the arguments add up to",
      "lower it, or give the arguments for more weight"),

  // Plan.
  NEVER_OFFERED(
      "an item that is never offered",
      "'for-patterns', 'or-when' or both",
      "say when it comes into question"),
  NEVER_WITHHELD(
      "a reason without a case", "'while-fits', 'when' or both", "say what keeps the item back"),

  // Guides.
  /** 1: how many there are. */
  WAYS_COUNT("ways: %1$s", "one to eight ways", "split the stage in two, or add a way"),
  /** 1: those of the keys that are there. 2: the keys. */
  NOT_ONE_WAY("%1$s", "exactly one of: %2$s", "say where this one button leads"),
  /** 1: the question. */
  COUNTED_AS_DANGER(
      "safety question '%1$s'",
      "a question of the layer explanation or plan",
      "use 'check-again: true': whether a danger sign is there is for the danger questions to ask"),

  // Sources.
  /** 1: the link. */
  LINK_NOT_HTTPS(
      "'%1$s'",
      "a link that begins with https:// and a host", "link the DOI, PubMed or the official body"),
  /** 1: the link. */
  LINK_NOT_TO_THE_THING(
      "'%1$s'",
      "a link to the very thing: no search, no home page",
      "link its DOI, its PubMed or PMC number, or the body's own page on the matter"),
  /** 1: the fact. */
  NOT_A_FACT("'%1$s'", "an entry of the evidence base, like C-023", "look it up there"),
  UNUSED_SOURCE(
      "a source that nothing rests on",
      "a source that is used",
      "name it where it is used, or delete it"),

  // Pictures.
  /** 1: the file with the drawing. */
  NOT_DRAWN("a picture without a drawing", "the file %1$s", "draw it there, as an SVG"),
  UNDESCRIBED(
      "a drawing that pictures.yaml does not know",
      "a picture of pictures.yaml with this name",
      "describe it there, or delete the drawing"),

  // Lines.
  /** 1: what is wrong with them. 2: the slots there must be. */
  WRONG_SLOTS("%1$s", "%2$s", "put each slot in exactly once, as it is spelled here"),
  /** 1: the length. 2: the limit. */
  LINE_TOO_LONG("%1$s characters", "at most %2$s, or a platform cuts it off", "say it shorter"),
  /** 1: the character's code. 2: its name. */
  FORBIDDEN_CHARACTER(
      "U+%1$s (%2$s)",
      "characters that can be seen, in one paragraph",
      "delete it, and retype the words around it; write a second paragraph as a line of its own"),
  /** 1: what space. */
  STRAY_SPACE(
      "%1$s", "single spaces between words and none at the ends", "delete it; write '>-' for '>'"),

  // Vignettes.
  /** 1: the question. */
  IMPOSSIBLE_ANSWER(
      "choices of question '%1$s' that nobody can pick together",
      "one choice if the question picks one; never 'none' or 'not sure' beside another",
      "answer as a person could"),
  /** 1: the name. 2, 3: the two keys. */
  BOTH_WAYS("'%1$s' under both '%2$s' and '%3$s'", "under one of them", "delete one of the two"),

  // Words.
  /** 1: what is wrong with it. */
  NOT_A_PHRASE(
      "%1$s",
      "a phrase: words, @group, '+', '...' and ranges like {3-4}",
      "write it as CONTRIBUTING.md explains"),
  /** 1: the look-alike. */
  LOOSE_LOOK_ALIKE(
      "'%1$s', of which the two parts may stand far apart",
      "at most three words between two parts of a look-alike of a danger sign",
      "write +3 or ...3, or add what else must stand there"),
  /** 1: what is found. */
  NOT_A_SEASON("%1$s", "a first and a last day, like 12-25/12-25", "write month-day/month-day"),
  /** 1: what is found. */
  NOT_DAYS("%1$s", "a range of days, like 7-14", "write the least and the most days"),
  /** 1: the example. 2: what is read instead. */
  EXAMPLE_NOT_READ(
      "'%1$s' read as: %2$s",
      "this choice read in it", "add a phrase that it holds, or mend what denies it"),
  /** 1: the example. 2: the words that it is read from. */
  EXAMPLE_READ(
      "'%1$s' read as this choice, from '%2$s'",
      "this choice not read in it", "make the phrase more particular, or list a look-alike"),

  // Translations.
  /** 1: the tag. 2: the tags there are. */
  UNKNOWN_LANGUAGE("language '%1$s'", "one of %2$s", "rename the folder"),
  /** 1: the line. 2: advice. */
  UNKNOWN_LINE("line '%1$s'", "a line of the content", "%2$s"),
  /** 1: what is found. */
  NOT_A_MARK(
      "%1$s",
      "the mark of the English it was made from: eight hex digits, in quotes",
      "'hammy check' prints the mark of every line");

  private final String found;
  private final String expected;
  private final String mend;

  Kind(String found, String expected, String mend) {
    this.found = found;
    this.expected = expected;
    this.mend = mend;
  }

  String found() {
    return found;
  }

  String expected() {
    return expected;
  }

  String mend() {
    return mend;
  }

  /** The kind as its test's folder is called, such as {@code unknown-key}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
