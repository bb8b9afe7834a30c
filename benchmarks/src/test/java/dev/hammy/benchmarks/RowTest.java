package dev.hammy.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class RowTest {
  private static final List<String> PACKAGES =
      List.of("dev.hammy.benchmarks", "dev.hammy.discord", "dev.hammy.telegram");

  @Test
  void everyRowNamesABenchmarkThatThereIs() {
    Stream.concat(Row.QUICK.stream(), Row.SLOW.stream())
        .flatMap(row -> Stream.of(row.benchmark(), row.yardstick()))
        .forEach(name -> assertTrue(exists(name), name));
  }

  private static boolean exists(String name) {
    int dot = name.indexOf('.');
    return PACKAGES.stream()
        .anyMatch(where -> has(where + "." + name.substring(0, dot), name.substring(dot + 1)));
  }

  private static boolean has(String type, String method) {
    try {
      return Arrays.stream(Class.forName(type, false, RowTest.class.getClassLoader()).getMethods())
          .anyMatch(
              one -> one.getName().equals(method) && one.isAnnotationPresent(Benchmark.class));
    } catch (ClassNotFoundException elsewhere) {
      return false;
    }
  }
}
