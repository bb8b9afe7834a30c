package dev.hammy.content.compile;

/**
 * A line that has to stand although it is hard to read, from {@code reading.yaml}. The check
 * refuses one that is no longer needed.
 *
 * @param line the id of the line
 * @param because why it has to stand as it is
 */
public record HardLine(String line, String because) {}
