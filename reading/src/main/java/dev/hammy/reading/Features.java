package dev.hammy.reading;

import dev.hammy.protocol.Question;
import dev.hammy.reading.Text.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text is weighed by: the stem of each of its words, with its letters four and five at a
 * time, with the stem before it and with what was asked; each word as it is, fillers among them,
 * and with the one before, since endings and small words say whose it is and when; what a clause
 * begins with; and what groups and phrases of danger signs left. A feature is a number of 64 bits
 * that is made of its words, since texts have thousands and names would have to be put together for
 * each: that two share a number is not to be expected, and if they did they would be taken for one.
 * Filled in the order of the text.
 */
final class Features {
  /** Where a feature stands that is one of the text as a whole. */
  private static final int WHOLE = -1;

  private static final int NOWHERE = -2;

  /** Shorter words share letters by chance. */
  private static final int FEWEST_SPELT = 5;

  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_LETTERS = 5;

  /** Tells letters from a word that is written so. */
  private static final long LETTERS = 1;

  /** Tells a word with its ending, or a filler, from a stem that is written so. */
  private static final long UNCUT = 2;

  /** Tells a word that a clause begins with from itself. */
  private static final long FIRST = 3;

  private static final long EMPTY = 0xCBF2_9CE4_8422_2325L;
  private static final long PRIME = 0x0000_0100_0000_01B3L;

  /** All numbers speak alike, and each for itself besides. */
  private static final long ANY_NUMBER = hash("#");

  /** The number of each word's own feature. */
  private final long[] words;

  /** The number of the first feature that ends with a word. */
  private final int[] starts;

  private long[] keys;

  /** For each feature the place where it begins, and where the same one began before. */
  private int[] from;

  private int[] before;
  private final BitSet faint = new BitSet();
  private int size;

  /** By a feature's number, where it was put down last, from 1; a power of two, half of it free. */
  private int[] last;

  /** The last word so far with its ending, fillers among them; 0 before the first. */
  private long lastForm;

  private Features(Text text, List<Trace> traces, @Nullable Question asked) {
    int places = text.size();
    int trace = 0;
    this.words = new long[places];
    this.starts = new int[places + 1];
    this.keys = new long[16 * places + 1];
    this.from = new int[keys.length];
    this.before = new int[keys.length];
    this.last = new int[Integer.highestOneBit(keys.length) * 4];
    long question = asked == null ? 0 : mixed(hash(asked.id().word()), '?');
    for (int place = 0; place < places; place++) {
      starts[place] = size;
      addWord(text.at(place), place);
      addForms(text.at(place), place);
      while (trace < traces.size() && traces.get(trace).span().to() <= place + 1) {
        addTrace(traces.get(trace));
        trace++;
      }
      if (asked != null) {
        addWhole(mixed(question, words[place]));
      }
    }
    if (asked != null) {
      addWhole(question);
    }
    starts[places] = size;
  }

  /**
   * The features of a text.
   *
   * @param traces in the order of where they end
   * @param asked what the text may answer
   */
  static Features of(Text text, List<Trace> traces, @Nullable Question asked) {
    return new Features(text, traces, asked);
  }

  private void addWord(Word word, int place) {
    words[place] = word.isNumber() ? ANY_NUMBER : hash(word.stem());
    add(words[place], place);
    if (word.isNumber()) {
      add(hash(word.stem()), place);
    } else {
      addLetters(word.stem(), place);
    }
    if (place > 0) {
      add(mixed(words[place - 1], words[place]), place - 1);
    }
    if (place == 0 || word.before() != Text.Break.NONE) {
      add(mixed(words[place], FIRST), place);
    }
  }

  /** The fillers before a word and the word, each after the one before. */
  private void addForms(Word word, int place) {
    int begins = Math.max(0, place - 1);
    for (String filler : word.skipped()) {
      addForm(mixed(hash(filler), UNCUT), true, begins, place);
      begins = place;
    }
    boolean isCut = !word.form().whole().equals(word.stem());
    addForm(mixed(hash(word.form().whole()), UNCUT), isCut, begins, place);
  }

  /**
   * @param isNew whether it is no stem besides
   * @param begins where a pair with the one before it begins
   */
  private void addForm(long form, boolean isNew, int begins, int place) {
    if (isNew) {
      add(form, place);
    }
    if (lastForm != 0) {
      add(mixed(lastForm, form), begins);
    }
    lastForm = form;
  }

  private void addTrace(Trace trace) {
    faint.set(size, trace.faint());
    add(trace.key(), trace.span().from());
  }

  /** The letters of a word with its ends: what is misspelt has most of them still. */
  private void addLetters(String stem, int place) {
    if (stem.length() < FEWEST_SPELT) {
      return;
    }
    String whole = "<" + stem + ">";
    for (int length = FEWEST_LETTERS; length <= MOST_LETTERS; length++) {
      for (int from = 0; from + length <= whole.length(); from++) {
        faint.set(size);
        add(mixed(hash(whole, from, from + length), LETTERS), place);
      }
    }
  }

  /** Of the text as a whole a feature is only one, however often it is there. */
  private void addWhole(long key) {
    if (last[slot(key)] == 0) {
      add(key, WHOLE);
    }
  }

  private void add(long key, int begins) {
    makeRoom();
    int slot = slot(key);
    keys[size] = key;
    from[size] = begins;
    before[size] = last[slot] == 0 ? NOWHERE : from[last[slot] - 1];
    size++;
    last[slot] = size;
  }

  private void makeRoom() {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    if (2 * size >= last.length) {
      last = new int[2 * last.length];
      for (int i = 0; i < size; i++) {
        last[slot(keys[i])] = i + 1;
      }
    }
  }

  private int slot(long key) {
    int slot = (int) (key >>> Integer.SIZE) & (last.length - 1);
    while (last[slot] != 0 && keys[last[slot] - 1] != key) {
      slot = (slot + 1) & (last.length - 1);
    }
    return slot;
  }

  /** Stands for a word, or for a name. */
  static long hash(String word) {
    return hash(word, 0, word.length());
  }

  private static long hash(String word, int from, int to) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return mixed(hash, 0);
  }

  /** Two numbers as one, in their order. */
  static long mixed(long one, long other) {
    long mixed = (one ^ Long.rotateLeft(other, 23)) * 0x9E37_79B9_7F4A_7C15L;
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8_FEB8_6659_FD93L;
    return mixed ^ mixed >>> 29;
  }

  /** How many there are, those that come again counted again. */
  int size() {
    return size;
  }

  long key(int feature) {
    return keys[feature];
  }

  /** Whether little is to be learnt from it: many say the same, or it is too often right. */
  boolean isFaint(int feature) {
    return faint.get(feature);
  }

  /** The feature that is just the word at a place, any number being alike. */
  long word(int place) {
    return words[place];
  }

  /** The first feature that ends with the word at a place, or with one after it. */
  int startAt(int place) {
    return starts[place];
  }

  /** Whether a feature that ends within some words begins there too, or is one of the whole. */
  boolean isWithin(int feature, Span span) {
    return from[feature] >= span.from() || from[feature] == WHOLE;
  }

  /** Whether it begins among some words, and did not do so earlier among them. */
  boolean isFirstWithin(int feature, Span span) {
    return isWithin(feature, span) && before[feature] < span.from();
  }
}
