package dev.hammy.benchmarks.table;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number that was seen, beside what it should be.
 *
 * @param seen the number
 * @param unit what it counts, as it stands behind it; one that begins with {@code ×} is a ratio
 * @param aim what it should be
 */
public record Mark(double seen, String unit, Aim aim) {
  private static final String RATIO = "×";

  /** One that should be no more than a target. */
  public static Mark atMost(double target, double seen, String unit) {
    return new Mark(seen, unit, new Aim.AtMost(target));
  }

  /** One that should be no less than a target. */
  public static Mark atLeast(double target, double seen, String unit) {
    return new Mark(seen, unit, new Aim.AtLeast(target));
  }

  /** One that is only told. */
  public static Mark told(double seen, String unit) {
    return new Mark(seen, unit, new Aim.None());
  }

  boolean isRatio() {
    return unit.startsWith(RATIO);
  }

  boolean hasTarget() {
    return !(aim instanceof Aim.None);
  }

  boolean isMet() {
    return aim.isMet(seen);
  }

  /** The number and its unit. */
  String words() {
    return number(seen) + " " + unit;
  }

  /** The target and its unit. */
  public String target() {
    return aim.words() + " " + unit;
  }

  /** {@code met}, or by how much not. */
  public String verdict() {
    if (aim.isMet(seen)) {
      return "met";
    }
    double missed = aim.missedBy(seen);
    return Double.isFinite(missed)
        ? "missed by %s %%".formatted(number(Math.ceil(missed * 100)))
        : "missed";
  }

  /** A number as it is read: three digits are enough. */
  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= 100 ? "#,##0" : size >= 10 ? "0.#" : "0.##";
    return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
