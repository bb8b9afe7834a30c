package dev.hammy.reading;

import dev.hammy.protocol.SpeechRules;
import dev.hammy.reading.Text.Break;
import dev.hammy.reading.Text.Word;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Cuts texts into words and makes those comparable: Unicode's word boundaries, lower case, other
 * spellings joined, slips mended, endings taken off. Thread-safe once it knows its words.
 */
final class Splitter {
  /** Longer texts are read only this far: several times what the platforms let a person send. */
  static final int READ = 20_000;

  private static final int LONGEST_NUMBER = 6;

  private final SpeechRules rules;
  private final Set<String> fillers;
  private final Set<String> ordinary;
  private final Analyzer analyzer = new Words();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private @Nullable Spelling spelling;

  Splitter(SpeechRules rules) {
    this.rules = rules;
    this.fillers = Set.copyOf(rules.fillers());
    this.ordinary = new HashSet<>(rules.ordinary());
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
    StringBuilder shown = new StringBuilder(typed.length());
    // Before NFKC, which would split some of the apostrophes into a space and an accent.
    typed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> shown.appendCodePoint(isApostrophe(c) ? '\'' : c));
    return Normalizer.normalize(shown, Normalizer.Form.NFKC);
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`' || c == 'ʼ' || c == '′';
  }

  /** Lucene's words: the boundaries of Unicode, in lower case. */
  private static final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }
  }

  /** One text being cut. */
  private final class Pieces {
    private final String source;
    private final boolean learns;
    private final List<Word> words = new ArrayList<>();
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private int end;
    private final List<String> skipped = new ArrayList<>(2);
    private Break pending = Break.NONE;

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
          cut(term.toString(), offset.startOffset());
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
      boolean decimal = c == '.' && i > 0 && Character.isDigit(term.charAt(i - 1));
      if (Character.isDigit(c) || decimal) {
        return 2;
      }
      return Character.isLetter(c) || Character.isSurrogate(c) || c == '\'' ? 1 : 0;
    }

    private void piece(String raw, int from) {
      Break before = end == 0 ? Break.NONE : breakIn(source.substring(Math.min(end, from), from));
      boolean fraction = !words.isEmpty() && end < from && source.substring(end, from).equals("/");
      Break held = before.compareTo(pending) > 0 ? before : pending;
      end = from + raw.length();
      String plain = raw.replace("'", "");
      String word = rules.alike().getOrDefault(raw, rules.alike().getOrDefault(plain, plain));
      if (word.isEmpty() || fillers.contains(word)) {
        pending = held;
        skipped.add(word);
        return;
      }
      if (fraction && words.get(words.size() - 1).isNumber()) {
        words.add(new Word("/", Word.NO_NUMBER, from - 1, from, Break.NONE, List.of()));
      }
      int number = number(word);
      String stem = number == Word.NO_NUMBER ? stem(word) : String.valueOf(number);
      words.add(new Word(stem, number, from, end, held, skipped));
      pending = Break.NONE;
      skipped.clear();
    }

    private int number(String word) {
      if (!Character.isDigit(word.charAt(0))) {
        return rules.numbers().getOrDefault(word, Word.NO_NUMBER);
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

    private String stem(String word) {
      String stem = known.get(word);
      if (stem != null) {
        return stem;
      }
      if (learns) {
        String learnt = stemmed(word);
        known.put(word, learnt);
        stems.add(learnt);
        return learnt;
      }
      String meant = ordinary.contains(word) ? null : meant(word);
      return meant == null ? stemmed(word) : known.getOrDefault(meant, meant);
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
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
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
