package dev.hammy.reading;

import dev.hammy.message.Language;
import dev.hammy.protocol.ChoiceWords;
import dev.hammy.protocol.ElsewhereWords;
import dev.hammy.protocol.SpeechRules;
import dev.hammy.protocol.SpeechRules.Cue;
import dev.hammy.protocol.WordBook;
import dev.hammy.reading.Finds.Sort;
import dev.hammy.reading.Finds.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All phrases of a word book, ready to be found in a text. Thread-safe. */
final class Lexicon {
  private final Splitter splitter;
  private final PartIndex index = new PartIndex();
  private final FormulaParser parser;

  /** By the first part, so that only what can stand in a text is looked for. */
  private final List<List<Entry>> byFirst = new ArrayList<>();

  /** The parts that are groups, and what stands for each among the features of a text. */
  private final int[] groups;

  private final long[] groupKeys;
  private final int choices;
  private final int elsewhere;
  private final Map<String, List<Cue>> fillers = new HashMap<>();

  private record Entry(Formula formula, Use use) {}

  /**
   * @throws FormulaException if a phrase is not in the grammar
   */
  Lexicon(WordBook book, Language language) throws FormulaException {
    this.splitter = new Splitter(book.rules(), language);
    this.parser = new FormulaParser(book.groups(), splitter, index);
    this.choices = book.choices().size();
    this.elsewhere = book.elsewhere().size();
    for (Cue cue : Cue.values()) {
      addCue(cue, book.rules());
    }
    for (int number = 0; number < book.choices().size(); number++) {
      ChoiceWords words = book.choices().get(number);
      add(words.says(), new Use.OfChoice(number, Sort.SAYS));
      add(words.maybe(), new Use.OfChoice(number, Sort.MAYBE));
      add(words.asked(), new Use.OfChoice(number, Sort.ASKED));
      add(words.ever(), new Use.OfChoice(number, Sort.EVER));
      add(words.lookAlikes(), new Use.OfChoice(number, Sort.LOOK_ALIKE));
    }
    for (int number = 0; number < book.elsewhere().size(); number++) {
      ElsewhereWords words = book.elsewhere().get(number);
      add(words.says(), new Use.OfElsewhere(number, Sort.SAYS));
      add(words.lookAlikes(), new Use.OfElsewhere(number, Sort.LOOK_ALIKE));
    }
    for (String word : book.rules().units().keySet()) {
      splitter.learn(word);
    }
    for (String word : book.rules().dates().keySet()) {
      splitter.learn(word);
    }
    splitter.isComplete();
    Map<String, Integer> parts = new TreeMap<>(parser.groups());
    this.groups = parts.values().stream().mapToInt(part -> part).toArray();
    this.groupKeys = parts.keySet().stream().mapToLong(name -> Features.hash("@" + name)).toArray();
  }

  /** A filler can be a cue too: it then marks the word that follows it. */
  private void addCue(Cue cue, SpeechRules rules) throws FormulaException {
    List<String> phrases = new ArrayList<>();
    for (String phrase : rules.cue(cue)) {
      if (rules.fillers().contains(phrase)) {
        fillers.computeIfAbsent(phrase, filler -> new ArrayList<>(1)).add(cue);
      } else {
        phrases.add(phrase);
      }
    }
    add(phrases, new Use.OfCue(cue));
  }

  private void add(List<String> phrases, Use use) throws FormulaException {
    for (String phrase : phrases) {
      Formula formula = parser.parse(phrase);
      while (byFirst.size() <= formula.firstPart()) {
        byFirst.add(List.of());
      }
      if (byFirst.get(formula.firstPart()).isEmpty()) {
        byFirst.set(formula.firstPart(), new ArrayList<>(2));
      }
      byFirst.get(formula.firstPart()).add(new Entry(formula, use));
    }
  }

  Text split(String typed) {
    return splitter.split(typed);
  }

  /** The word in the form that words of a text have. */
  String stem(String word) {
    return splitter.split(word).stems().stream().findFirst().orElse(word);
  }

  Finds find(Text text) {
    Spots spots = index.spots(text);
    Finds finds = new Finds(choices, elsewhere);
    for (int part = spots.nextPart(0);
        part >= 0 && part < byFirst.size();
        part = spots.nextPart(part + 1)) {
      find(byFirst.get(part), text, spots, finds);
    }
    addFillers(text, finds);
    addGroups(spots, finds);
    return finds;
  }

  private void addGroups(Spots spots, Finds finds) {
    for (int group = 0; group < groups.length; group++) {
      if (spots.has(groups[group])) {
        int end = spots.end(groups[group]);
        for (int spot = spots.first(groups[group]); spot < end; spot++) {
          finds.addGroup(groupKeys[group], spots.at(spot));
        }
      }
    }
  }

  /** By numbers, since most of the thousands that are looked for stand nowhere in the text. */
  private static void find(List<Entry> entries, Text text, Spots spots, Finds finds) {
    for (int i = 0; i < entries.size(); i++) {
      List<Match> places = entries.get(i).formula().in(text, spots);
      for (int place = 0; place < places.size(); place++) {
        finds.add(entries.get(i).use(), places.get(place));
      }
    }
  }

  private void addFillers(Text text, Finds finds) {
    for (int place = 0; place < text.size(); place++) {
      Match match = new Match(List.of(new Span(place, place + 1)));
      for (String skipped : text.at(place).skipped()) {
        for (Cue cue : fillers.getOrDefault(skipped, List.of())) {
          finds.add(new Use.OfCue(cue), match);
        }
      }
    }
  }
}
