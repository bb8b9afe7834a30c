package dev.hammy.content.compile;

import dev.hammy.content.compile.Node.Field;
import dev.hammy.content.compile.Node.Fields;
import dev.hammy.content.compile.Node.Scalar;
import dev.hammy.content.compile.Node.Spot;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.Picture;
import dev.hammy.protocol.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys with values, being read: knows its place and what it is called in problems. What is missing
 * or of the wrong form is noted as a problem, and a stand-in is returned.
 */
final class Section {
  private static final String WHOLE_FILE = "the file";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  /** A longer list of keys helps nobody; the advice names the one that was probably meant. */
  private static final int MOST_LISTED = 20;

  /** Stands in for a name that could not be read. */
  private static final String UNREAD = "unread";

  private final Draft draft;
  private final String at;
  private final Fields fields;

  private Section(Draft draft, String at, Fields fields) {
    this.draft = draft;
    this.at = at;
    this.fields = fields;
  }

  /** The section of a node; its keys are held to the shape. */
  static Optional<Section> of(Draft draft, String at, Node node, Shape shape) {
    return draft
        .fields(node, at)
        .map(fields -> new Section(draft, at, fields))
        .map(section -> section.heldTo(shape));
  }

  /** The section that is a whole file. */
  static Optional<Section> ofFile(Draft draft, Node root, Shape shape) {
    return of(draft, WHOLE_FILE, root, shape);
  }

  private Section heldTo(Shape shape) {
    List<String> keys = shape.keys();
    fields.byKey().forEach((key, field) -> known(key, field.key(), keys));
    for (String key : shape.needed()) {
      if (!fields.byKey().containsKey(key)) {
        problem(Kind.MISSING_KEY, spot(), at, key);
      }
    }
    return this;
  }

  private void known(String key, Spot spot, Collection<String> keys) {
    if (!keys.contains(key)) {
      String advice = Nearest.orElse(key, keys, "delete it, or move it to where it belongs");
      boolean isShort = keys.size() <= MOST_LISTED;
      String listed =
          isShort ? "one of the keys: " + String.join(", ", keys) : "a key that this place has";
      problem(Kind.UNKNOWN_KEY, spot, at, key, listed, advice);
    }
  }

  Draft draft() {
    return draft;
  }

  Spot spot() {
    return fields.spot();
  }

  /** What the section is called in problems. */
  String at() {
    return at;
  }

  /** What the value of a key is called in problems. */
  String at(String key) {
    return at.equals(WHOLE_FILE) ? key : at + ", " + key;
  }

  Map<String, Field> fields() {
    return fields.byKey();
  }

  boolean has(String key) {
    return fields.byKey().containsKey(key);
  }

  Optional<Node> value(String key) {
    return Optional.ofNullable(fields.byKey().get(key)).map(Field::value);
  }

  /** The value's spot; the section's own if the key is missing. */
  Spot spot(String key) {
    return value(key).map(Node::spot).orElse(spot());
  }

  Optional<Scalar> words(String key) {
    return value(key).flatMap(node -> draft.words(node, at(key)));
  }

  /** A name in the one form that names have; a stand-in if there is none. */
  String name(String key) {
    return words(key).filter(word -> isName(word, at(key))).map(Scalar::text).orElse(UNREAD);
  }

  private boolean isName(Scalar word, String where) {
    boolean name = NAME.matcher(word.text()).matches();
    if (!name) {
      problem(Kind.NOT_A_NAME, word.spot(), where, word.form());
    }
    return name;
  }

  /** A whole number within a range, both ends included. */
  Optional<Integer> number(String key, int least, int most) {
    return words(key).flatMap(word -> number(word, at(key), least, most));
  }

  /** Whole numbers within a range; none if the key is missing. */
  List<Integer> numbers(String key, int least, int most) {
    return list(key).stream()
        .flatMap(node -> draft.words(node, at(key)).stream())
        .flatMap(word -> number(word, at(key), least, most).stream())
        .toList();
  }

  private Optional<Integer> number(Scalar word, String where, int least, int most) {
    if (!NUMBER.matcher(word.text()).matches()) {
      problem(Kind.NOT_A_NUMBER, word.spot(), where, word.form());
      return Optional.empty();
    }
    int number = Integer.parseInt(word.text());
    if (number < least || number > most) {
      problem(Kind.OUT_OF_RANGE, word.spot(), where, number, least + " to " + most);
      return Optional.empty();
    }
    return Optional.of(number);
  }

  /** One of some words; empty if the key is missing or the word is not one of them. */
  <T> Optional<T> oneOf(String key, Map<String, T> words) {
    Optional<Scalar> found = words(key);
    found.ifPresent(word -> known(word, at(key), words.keySet()));
    return found.map(word -> words.get(word.text()));
  }

  /** Some of these words, each at most once; at least one if the key is there. */
  <T> List<T> someOf(String key, Map<String, T> words) {
    List<T> some = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (Node node : filled(key)) {
      Optional<Scalar> found = draft.words(node, at(key));
      found.ifPresent(word -> known(word, at(key), words.keySet()));
      found.map(word -> words.get(word.text())).ifPresent(some::add);
      found.ifPresent(word -> holdOnce(word, at(key), before));
    }
    return some;
  }

  private void holdOnce(Scalar word, String where, Set<String> before) {
    if (!before.add(word.text())) {
      problem(Kind.NAMED_TWICE, word.spot(), where, word.text());
    }
  }

  private void known(Scalar word, String where, Collection<String> words) {
    if (!words.contains(word.text())) {
      String advice = Nearest.orElse(word.text(), words, "write one of these words");
      problem(Kind.UNKNOWN_WORD, word.spot(), where, word.text(), String.join(", ", words), advice);
    }
  }

  /** A line that a person sees; a stand-in if the key is missing. */
  Line line(String key, String id) {
    return lineIfAny(key, id).orElseGet(() -> new Line(id, UNREAD));
  }

  Optional<Line> lineIfAny(String key, String id) {
    return words(key).map(words -> draft.lines().add(id, words, at(key)));
  }

  /** Lines that a person sees, numbered from 1 beneath an id; at least one if the key is there. */
  List<Line> lines(String key, String id) {
    List<Line> lines = new ArrayList<>();
    for (Node node : filled(key)) {
      int number = lines.size() + 1;
      String where = at(key) + " " + number;
      draft
          .words(node, where)
          .ifPresent(words -> lines.add(draft.lines().add(id + "." + number, words, where)));
    }
    return lines;
  }

  /** The list under a key; empty if the key is missing. */
  List<Node> list(String key) {
    return value(key).map(node -> draft.list(node, at(key))).orElse(List.of());
  }

  /** The list under a key, of which an empty one is a problem. */
  List<Node> filled(String key) {
    List<Node> list = list(key);
    boolean isEmpty = value(key).filter(node -> node instanceof Node.Items).isPresent();
    if (isEmpty && list.isEmpty()) {
      problem(Kind.EMPTY_LIST, spot(key), at(key));
    }
    return list;
  }

  /** What the names in the list under a key stand for, each at most once. */
  <T> List<T> named(String key, Register<T> register) {
    List<T> things = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (Node node : filled(key)) {
      Optional<Scalar> name = draft.words(node, at(key));
      name.flatMap(word -> register.find(word, at(key), draft.problems())).ifPresent(things::add);
      name.ifPresent(word -> holdOnce(word, at(key), before));
    }
    return things;
  }

  /** The picture that this section shows; empty if it shows none. */
  Optional<Picture> picture() {
    return words("picture")
        .flatMap(name -> draft.pictures().find(name, at("picture"), draft.problems()));
  }

  List<SourceId> sources() {
    return named("sources", draft.sources());
  }

  /** The section under a key; empty if there is none. */
  Optional<Section> section(String key, Shape shape) {
    return value(key).flatMap(node -> of(draft, at(key), node, shape));
  }

  /** The section under a key whose own keys are words of the author's; empty if there is none. */
  Optional<Section> open(String key) {
    return value(key)
        .flatMap(node -> draft.fields(node, at(key)))
        .map(open -> new Section(draft, at(key), open));
  }

  /**
   * The sections in the list under a key.
   *
   * @param sort what one is called; its id follows, or its number if it has none
   */
  List<Section> sections(String key, String sort, Shape shape) {
    List<Section> sections = new ArrayList<>();
    String prefix = at.equals(WHOLE_FILE) ? "" : at + ", ";
    int number = 0;
    for (Node node : filled(key)) {
      number++;
      of(draft, prefix + sort + " " + called(node, number), node, shape).ifPresent(sections::add);
    }
    return sections;
  }

  /** The id of a node in quotes, or its number if it has no id. */
  static String called(Node node, int number) {
    Map<String, Field> keys = node instanceof Fields fields ? fields.byKey() : Map.of();
    return Optional.ofNullable(keys.get("id"))
        .map(Field::value)
        .filter(id -> id instanceof Scalar)
        .map(Node::form)
        .orElse(String.valueOf(number));
  }

  void problem(Kind kind, Spot spot, String where, Object... values) {
    draft.problems().add(kind, spot, where, values);
  }
}
