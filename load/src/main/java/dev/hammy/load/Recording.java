package dev.hammy.load;

import dev.hammy.load.flame.FlameGraph;
import dev.hammy.load.flame.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the bot tell what its threads are doing, and draws that when it has ended. Slows it down by a
 * little, so figures and picture come from runs of their own.
 *
 * @param file what the bot writes
 * @param picture what is drawn
 */
record Recording(Path file, Path picture) {

  static Recording to(Path picture) throws IOException {
    return new Recording(Files.createTempFile("hammy-load", ".jfr"), picture);
  }

  /** The same command, recorded. */
  List<String> of(List<String> command) {
    List<String> recorded = new ArrayList<>();
    recorded.add("env");
    recorded.add(
        "JAVA_TOOL_OPTIONS=-XX:FlightRecorderOptions=stackdepth=200"
            + " -XX:StartFlightRecording=settings=profile,filename="
            + file);
    recorded.addAll(command);
    return recorded;
  }

  /**
   * Draws what was recorded.
   *
   * @param longest so much of the end of it
   */
  void draw(Duration longest, String title) throws IOException {
    FlameGraph graph = new FlameGraph(Samples.read(file, longest));
    Files.writeString(picture, graph.draw(title));
    Files.deleteIfExists(file);
  }
}
