package dev.hammy.reading;

/** What becomes of a phrase of a danger sign, by the words around it. */
enum Fate {
  /** It raises the sign. */
  COUNTS,
  /** Words of a look-alike say what it means there. */
  EXPLAINED,
  DENIED,
  /** What it names is said to be as it should be. */
  FINE,
  LONG_AGO,
  OF_OTHERS,
  SUPPOSED;

  private final long key = Features.hash("fate " + name());

  /** Stands for it among the features of a text. */
  long key() {
    return key;
  }
}
