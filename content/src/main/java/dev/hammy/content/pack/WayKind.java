package dev.hammy.content.pack;

/** Where a way of a guide leads, as a pack says it. */
enum WayKind {
  ONWARD,
  ACROSS,
  CHECK_AGAIN,
  COUNTS_AS,
  ENDS
}
