package dev.hammy.load.flame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** What a recording of Java's own profiler says of where threads were at work. */
public final class Samples {
  private static final String IN_JAVA = "jdk.ExecutionSample";
  private static final String IN_THE_SYSTEM = "jdk.NativeMethodSample";

  /** In here a thread waits for work, which is none. */
  private static final List<String> WAITING =
      List.of("EPoll.wait", "Net.accept", "Net.poll", "ProcessHandleImpl.waitForProcessExit0");

  private Samples() {}

  /**
   * Reads the samples of the end of a recording.
   *
   * @param longest so much before the last sample
   * @return for each sample the thread, then its calls from the first to the one that it was in
   */
  public static List<List<String>> read(Path recording, Duration longest) throws IOException {
    List<RecordedEvent> events = events(recording);
    Instant last =
        events.stream()
            .map(RecordedEvent::getStartTime)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    return events.stream()
        .filter(event -> event.getStartTime().plus(longest).isAfter(last))
        .map(Samples::calls)
        .filter(calls -> WAITING.stream().noneMatch(calls.get(calls.size() - 1)::endsWith))
        .toList();
  }

  private static List<RecordedEvent> events(Path recording) throws IOException {
    List<RecordedEvent> events = new ArrayList<>();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        String type = event.getEventType().getName();
        boolean isSample = type.equals(IN_JAVA) || type.equals(IN_THE_SYSTEM);
        if (isSample && event.getStackTrace() != null) {
          events.add(event);
        }
      }
    }
    return events;
  }

  private static List<String> calls(RecordedEvent event) {
    List<String> calls = new ArrayList<>();
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      calls.add(name(frame.getMethod()));
    }
    RecordedThread thread = event.getThread("sampledThread");
    calls.add(thread == null ? "?" : String.valueOf(thread.getJavaName()));
    Collections.reverse(calls);
    return calls;
  }

  /** Class and method; what the compiler made of a lambda is called one. */
  private static String name(RecordedMethod method) {
    String type = method.getType().getName();
    int made = type.indexOf("$$Lambda");
    String plain = made < 0 ? type : type.substring(0, made) + "$lambda";
    return plain + "." + method.getName().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1 (lambda)");
  }
}
