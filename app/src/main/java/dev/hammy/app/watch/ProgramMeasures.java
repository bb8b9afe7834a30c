package dev.hammy.app.watch;

import dev.hammy.measure.Measures;
import java.lang.management.ManagementFactory;

/** What is counted of the program as a whole. */
public final class ProgramMeasures {
  private ProgramMeasures() {}

  /** Adds memory, threads and the time since the start. */
  public static void addTo(Measures measures) {
    Runtime runtime = Runtime.getRuntime();
    measures.level(
        "hammy_heap_bytes",
        "Memory in use on the heap.",
        () -> runtime.totalMemory() - runtime.freeMemory());
    measures.level(
        "hammy_threads",
        "Threads that live.",
        () -> ManagementFactory.getThreadMXBean().getThreadCount());
    measures.level(
        "hammy_uptime_seconds",
        "Time since the program was started.",
        () -> ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
  }
}
