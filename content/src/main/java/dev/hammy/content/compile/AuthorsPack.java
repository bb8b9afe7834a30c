package dev.hammy.content.compile;

import dev.hammy.content.pack.PackReader;
import dev.hammy.content.pack.PackWriter;
import dev.hammy.message.Language;
import dev.hammy.protocol.Answers;
import dev.hammy.protocol.CareLevel;
import dev.hammy.protocol.ChoiceSet;
import dev.hammy.protocol.Line;
import dev.hammy.protocol.PatternId;
import dev.hammy.protocol.PlanItemId;
import dev.hammy.protocol.RuleId;
import dev.hammy.protocol.SourceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a content holds for its authors and for the check, in a pack of its own. */
final class AuthorsPack {
  private static final CareLevel[] LEVELS = CareLevel.values();
  private static final LastRead.Aim[] AIMS = LastRead.Aim.values();
  private static final Language[] LANGUAGES = Language.values();

  private AuthorsPack() {}

  static void write(Content content, PackWriter out) {
    content
        .lines()
        .forEach(
            placed -> {
              out.text(placed.file());
              out.number(placed.row());
            });
    out.list(content.vignettes(), vignette -> write(vignette, out));
    out.list(
        content.hardLines(),
        hard -> {
          out.text(hard.line());
          out.text(hard.because());
        });
    out.list(content.lastRead(), read -> write(read, out));
    out.list(content.untranslated(), lacking -> write(lacking, out));
  }

  private static void write(LastRead read, PackWriter out) {
    out.text(read.file());
    out.text(read.on().toString());
    out.list(read.aims().stream().sorted().toList(), out::constant);
  }

  /**
   * Reads them.
   *
   * @param lines all lines, in the order of the content
   */
  static Content.Authors read(List<Line> lines, PackReader in) {
    return new Content.Authors(
        lines.stream().map(line -> new PlacedLine(line, in.text(), in.number())).toList(),
        in.list(() -> vignette(in)),
        in.list(() -> new HardLine(in.text(), in.text())),
        in.list(() -> lastRead(in)),
        in.list(() -> untranslated(in)));
  }

  private static LastRead lastRead(PackReader in) {
    return new LastRead(
        in.text(), LocalDate.parse(in.text()), new HashSet<>(in.list(() -> in.constant(AIMS))));
  }

  private static void write(Vignette vignette, PackWriter out) {
    out.text(vignette.id());
    out.text(vignette.story());
    write(vignette.answers(), out);
    out.constant(vignette.level());
    out.texts(words(vignette.because(), RuleId::word));
    out.texts(words(vignette.fits(), PatternId::word));
    out.texts(words(vignette.fitsNot(), PatternId::word));
    out.texts(words(vignette.offered(), PlanItemId::word));
    out.texts(words(vignette.withheld(), PlanItemId::word));
    out.texts(vignette.sources().stream().map(SourceId::word).toList());
  }

  private static <T> List<String> words(Set<T> ids, Function<T, String> word) {
    return ids.stream().map(word).sorted().toList();
  }

  private static Vignette vignette(PackReader in) {
    return new Vignette(
        in.text(),
        in.text(),
        answers(in),
        in.constant(LEVELS),
        ids(in, RuleId::new),
        ids(in, PatternId::new),
        ids(in, PatternId::new),
        ids(in, PlanItemId::new),
        ids(in, PlanItemId::new),
        in.list(() -> new SourceId(in.text())));
  }

  private static <T> Set<T> ids(PackReader in, Function<String, T> id) {
    return new HashSet<>(in.list(() -> id.apply(in.text())));
  }

  private static void write(Answers answers, PackWriter out) {
    out.list(
        answers.answered().boxed().toList(),
        code -> {
          out.number(code);
          out.number(answers.bits(code));
        });
  }

  private static Answers answers(PackReader in) {
    Answers answers = Answers.none();
    for (int left = in.number(); left > 0; left--) {
      answers = answers.with(in.number(), new ChoiceSet(in.number()));
    }
    return answers;
  }

  private static void write(Untranslated lacking, PackWriter out) {
    out.constant(lacking.language());
    write(lacking.missing(), out);
    write(lacking.older(), out);
    out.texts(lacking.unheard());
  }

  private static void write(Collection<Line> lines, PackWriter out) {
    out.list(
        lines,
        line -> {
          out.text(line.id());
          out.text(line.english());
        });
  }

  private static Untranslated untranslated(PackReader in) {
    return new Untranslated(in.constant(LANGUAGES), lines(in), lines(in), in.texts());
  }

  private static List<Line> lines(PackReader in) {
    return in.list(() -> new Line(in.text(), in.text()));
  }
}
