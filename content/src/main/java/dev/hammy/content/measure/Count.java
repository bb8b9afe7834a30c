package dev.hammy.content.measure;

import java.util.Locale;

/** How often something was found, missed and read wrongly. Not thread-safe. */
public final class Count {
  private int found;
  private int missed;
  private int sure;
  private int asked;
  private int wrong;
  private int harmless;
  private int raised;

  void found() {
    found++;
  }

  /** Found, and read plainly: nobody asks back. */
  void sure() {
    sure++;
  }

  /** Not said, and asked about: a question too many. */
  void asked() {
    asked++;
  }

  void missed() {
    missed++;
  }

  /** Read plainly although it was not said: nobody would ask back. */
  void wrong() {
    wrong++;
  }

  /** A look-alike of a danger sign. */
  void harmless(boolean wasRaised) {
    harmless++;
    raised += wasRaised ? 1 : 0;
    wrong += wasRaised ? 1 : 0;
  }

  /** The share of what was said that was read. */
  public double recall() {
    return share(found, found + missed);
  }

  /** The share of what was read that was said. */
  double precision() {
    return share(found, found + wrong);
  }

  /** What was read plainly and not said, against what was said. */
  public double wronglySure() {
    return share(wrong, Math.max(1, found + missed));
  }

  /** So many were asked about that were not said, for each that was. */
  public double askedInVain() {
    return found + missed == 0 ? 0 : (double) asked / (found + missed);
  }

  /** The share of the look-alikes that were taken for a danger sign. */
  public double falselyRaised() {
    return harmless == 0 ? 0 : share(raised, harmless);
  }

  private static double share(int part, int all) {
    return all == 0 ? 1 : (double) part / all;
  }

  @Override
  public String toString() {
    String read =
        String.format(
            Locale.ROOT,
            "said %4d  recall %5.1f %%  precision %5.1f %%",
            found + missed,
            100 * recall(),
            100 * precision());
    return read + (harmless == 0 ? ofFacts() : ofSigns());
  }

  private String ofFacts() {
    return String.format(
        Locale.ROOT, "  sure %4d  wrongly sure %3d  asked without need %4d", sure, wrong, asked);
  }

  private String ofSigns() {
    return String.format(
        Locale.ROOT, "  look-alikes %4d  raised %5.1f %%", harmless, 100 * falselyRaised());
  }
}
