package dev.hammy.load;

/** A run that cannot be made, for a reason that whoever asked for it can mend. */
final class LoadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadException(String what) {
    super(what);
  }
}
