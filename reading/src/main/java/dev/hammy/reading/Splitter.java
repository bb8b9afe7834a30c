package dev.hammy.reading;

import dev.hammy.message.Language;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.reading.Text.Break;
import dev.hammy.reading.Text.Form;
import dev.hammy.reading.Text.Word;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into words and makes those comparable: Unicode's word boundaries, lower case, other
 * spellings joined, slips mended, endings taken off. Thread-safe once it knows its words.
 */
final class Splitter {
  /** Longer texts are read only this far: several times what the platforms let a person send. */
  static final int READ = 20_000;

  private static final int LONGEST_NUMBER = 6;
  private static final int TEN = 10;

  /** Parts words as a space does; other signs that are not seen stand within words. */
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private final Language language;
  private final Map<String, String> alike = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> fillers;
  private final Set<String> ordinary;
  private final Analyzer analyzer = new Words();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private @Nullable Spelling spelling;

  Splitter(SpeechRules rules, Language language) {
    this.language = language;
    // By the alphabet, so that of two words that are folded alike always the same one counts.
    new TreeMap<>(rules.alike()).forEach((word, meant) -> alike.put(fold(word), fold(meant)));
    // A word that is listed as it is typed goes before one that is only like it.
    rules.alike().forEach((word, meant) -> alike.put(word, fold(meant)));
    new TreeMap<>(rules.numbers()).forEach((word, number) -> numbers.put(fold(word), number));
    this.fillers = new HashSet<>(rules.fillers());
    rules.fillers().forEach(word -> fillers.add(fold(word)));
    this.ordinary = new HashSet<>();
    rules.ordinary().forEach(word -> ordinary.add(fold(word)));
  }

  private String fold(String word) {
    return Writing.fold(word, language);
  }

  /** A phrase of the content: its words are known from now on. */
  Text learn(String phrase) {
    Pieces pieces = new Pieces(phrase, true);
    return pieces.text();
  }

  /** Nothing more is learnt: from now on slips are mended. */
  void isComplete() {
    spelling = new Spelling(known.keySet());
  }

  /** What somebody typed. */
  Text split(String typed) {
    return new Pieces(typed.length() > READ ? typed.substring(0, READ) : typed, false).text();
  }

  private static String clean(String typed) {
    StringBuilder clean = new StringBuilder(typed.length());
    StringBuilder settled = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      int c = typed.codePointAt(i);
      if (!isSettled(c)) {
        flush(settled, clean);
        clean.appendCodePoint(c);
      } else if (Character.getType(c) != Character.FORMAT || c == ZERO_WIDTH_SPACE) {
        settled.appendCodePoint(plain(c));
      }
      i += Character.charCount(c) - 1;
    }
    flush(settled, clean);
    return clean.toString();
  }

  /** Before NFKC, which would split some apostrophes into a space and an accent. */
  private static int plain(int c) {
    if (c == ZERO_WIDTH_SPACE) {
      return ' ';
    }
    return isApostrophe(c) ? '\'' : c;
  }

  private static void flush(StringBuilder settled, StringBuilder clean) {
    clean.append(Normalizer.normalize(settled, Normalizer.Form.NFKC));
    settled.setLength(0);
  }

  /**
   * Whether every Java knows the character alike: old scripts, signs, letters that are drawn in
   * another way. What newer versions of Unicode add is known to some and unknown to others; no
   * language that is read here is written in it, so it is left as it stands.
   */
  private static boolean isSettled(int c) {
    return c < 0x870
        || (c >= 0x1E00 && c < 0x2C00)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFEFF && c < 0xFFF0)
        || (c >= 0x1D400 && c < 0x1D800)
        || (c >= 0x1F100 && c < 0x1F200);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`' || c == 'ʼ' || c == '′';
  }

  /** Lucene's words: the boundaries of Unicode, in a version that Lucene brings along. */
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new StandardTokenizer());
    }
  }

  /** In lower case, whatever the locale; a letter takes as much room as before. */
  private static String lower(CharSequence term) {
    StringBuilder lower = new StringBuilder(term.length());
    for (int i = 0; i < term.length(); i++) {
      int c = Character.codePointAt(term, i);
      lower.appendCodePoint(isSettled(c) ? Character.toLowerCase(c) : c);
      i += Character.charCount(c) - 1;
    }
    return lower.toString();
  }

  /** One text being cut. */
  private final class Pieces {
    private final String source;
    private final boolean learns;
    private final List<Word> words = new ArrayList<>();
    private final Writing writing = new Writing(language);
    private int end;
    private final List<String> skipped = new ArrayList<>(2);
    private Break pending = Break.NONE;

    /** The last word before its ending was taken off: what a pair of words is known by. */
    private String last = "";

    Pieces(String typed, boolean learns) {
      this.source = clean(typed);
      this.learns = learns;
    }

    Text text() {
      try (TokenStream stream = analyzer.tokenStream("", source)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          cut(lower(term), offset.startOffset());
        }
        stream.end();
      } catch (IOException e) {
        throw new IllegalStateException("text in memory was not readable", e);
      }
      return new Text(source, words);
    }

    /** Cuts "3wks" and "ache.then", which are one word to Unicode. */
    private void cut(String term, int start) {
      int from = 0;
      for (int i = 1; i <= term.length(); i++) {
        if (i == term.length() || sort(term, i) != sort(term, from)) {
          if (sort(term, from) != 0) {
            piece(term.substring(from, i), start + from);
          }
          from = i;
        }
      }
    }

    /** 0: neither letter nor digit; 1: letter; 2: digit. */
    private int sort(String term, int i) {
      char c = term.charAt(i);
      boolean decimal = (c == '.' || isDecimalComma(term, i)) && i > 0 && isDigit(term, i - 1);
      if (Character.isDigit(c) || decimal) {
        return 2;
      }
      return !isSettled(c) || Character.isLetter(c) || c == '\'' ? 1 : 0;
    }

    /** In "6,5", not in "1,000" and "3,4,5". */
    private boolean isDecimalComma(String term, int i) {
      return term.charAt(i) == ',' && i == term.length() - 2 && i == term.indexOf(',');
    }

    private boolean isDigit(String term, int i) {
      return Character.isDigit(term.charAt(i));
    }

    private void piece(String raw, int from) {
      Break before = end == 0 ? Break.NONE : breakIn(source.substring(Math.min(end, from), from));
      boolean fraction = !words.isEmpty() && end < from && source.substring(end, from).equals("/");
      Break held = before.compareTo(pending) > 0 ? before : pending;
      end = from + raw.length();
      String word = word(raw);
      if (word.isEmpty() || fillers.contains(word)) {
        pending = held;
        skipped.add(word);
        return;
      }
      if (fraction && words.get(words.size() - 1).isNumber()) {
        words.add(new Word(Form.ofWord("/", "/"), Break.NONE, List.of(), from - 1, from));
      }
      String both = held == Break.NONE ? alike.get(last + " " + word) : null;
      if (both == null) {
        add(word, from, held);
      } else {
        Word first = words.remove(words.size() - 1);
        skipped.addAll(0, first.skipped());
        add(both, first.from(), first.before());
      }
    }

    private void add(String word, int from, Break before) {
      int number = number(word);
      if (before == Break.NONE && isOnes(word, number) && isTens(words.size() - 1)) {
        Word tens = words.remove(words.size() - 1);
        Form both = Form.ofNumber(tens.number() + number);
        words.add(new Word(both, tens.before(), tens.skipped(), tens.from(), end));
      } else {
        Form form = number == Form.NO_NUMBER ? form(word) : Form.ofNumber(number);
        words.add(new Word(form, before, skipped, from, end));
      }
      last = word;
      pending = Break.NONE;
      skipped.clear();
    }

    /** "Five", right after "thirty". */
    private boolean isOnes(String word, int number) {
      return skipped.isEmpty() && 0 < number && number < TEN && isSpelled(word.charAt(0));
    }

    private boolean isTens(int place) {
      int number = place < 0 ? Form.NO_NUMBER : words.get(place).number();
      return number > TEN
          && number < TEN * TEN
          && number % TEN == 0
          && isSpelled(source.charAt(words.get(place).from()));
    }

    private boolean isSpelled(char first) {
      return !Character.isDigit(first);
    }

    /** The word that is meant by what stands there, one for all of its spellings. */
    private String word(String raw) {
      String plain = raw.replace("'", "");
      String folded = fold(plain);
      String meant = alike.get(raw);
      meant = meant == null ? alike.get(plain) : meant;
      meant = meant == null ? alike.get(folded) : meant;
      if (meant != null) {
        return meant;
      }
      return fillers.contains(plain) ? plain : folded;
    }

    private int number(String word) {
      if (!Character.isDigit(word.charAt(0))) {
        return numbers.getOrDefault(word, Form.NO_NUMBER);
      }
      int number = 0;
      for (int i = 0; i < Math.min(word.length(), LONGEST_NUMBER); i++) {
        int digit = Character.digit(word.charAt(i), 10);
        if (digit < 0) {
          return number;
        }
        number = 10 * number + digit;
      }
      return number;
    }

    private Form form(String word) {
      String stem = known.get(word);
      if (stem != null) {
        return Form.ofWord(word, stem);
      }
      if (learns) {
        String learnt = stemmed(word);
        known.put(word, learnt);
        stems.add(learnt);
        return Form.ofWord(word, learnt);
      }
      String meant = ordinary.contains(word) ? null : meant(word);
      return meant == null
          ? Form.ofWord(word, stemmed(word))
          : Form.ofWord(meant, known.getOrDefault(meant, meant));
    }

    private @Nullable String meant(String word) {
      String shorter = unstretched(word);
      if (known.containsKey(shorter)) {
        return shorter;
      }
      // Another form of a word that is known is no slip.
      boolean isOtherForm = stems.contains(stemmed(shorter));
      return isOtherForm || spelling == null ? null : spelling.nearest(shorter);
    }

    private String stemmed(String word) {
      return writing.stem(word);
    }
  }

  /** "sooore" as "sore": a letter that stands three times or more stands once. */
  private static String unstretched(String word) {
    StringBuilder shorter = new StringBuilder(word.length());
    int from = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) != word.charAt(from)) {
        int times = i - from >= 3 ? 1 : i - from;
        shorter.append(String.valueOf(word.charAt(from)).repeat(times));
        from = i;
      }
    }
    return shorter.toString();
  }

  private static Break breakIn(String gap) {
    Break found = Break.NONE;
    for (int i = 0; i < gap.length(); i++) {
      Break here = breakAt(gap, i);
      found = here.compareTo(found) > 0 ? here : found;
    }
    return found;
  }

  private static Break breakAt(String gap, int i) {
    char c = gap.charAt(i);
    boolean trails = gap.contains("..");
    return switch (c) {
      case '.' -> trails ? Break.CLAUSE : Break.SENTENCE;
      case '!', '\n', '\r' -> Break.SENTENCE;
      case '?' -> Break.QUESTION;
      case ':', '=' -> Break.COLON;
      case ',', ';', '(', ')', '–', '—', '…', '>' -> Break.CLAUSE;
      case '-' -> gap.length() > 1 ? Break.COLON : Break.NONE;
      default -> Break.NONE;
    };
  }
}
