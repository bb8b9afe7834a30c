package dev.hammy.content.compile;

import dev.hammy.protocol.Line;

/**
 * A line and where its author wrote it.
 *
 * @param line the line
 * @param file the file, from the topic's folder on, such as {@code hamstring/safety.yaml}
 * @param row where in the file, from 1
 */
public record PlacedLine(Line line, String file, int row) {}
