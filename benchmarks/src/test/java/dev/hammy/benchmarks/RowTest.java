package dev.hammy.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class RowTest {
  @Test
  void everyRowNamesABenchmarkThatThereIs() {
    Stream.concat(Row.QUICK.stream(), Row.SLOW.stream())
        .flatMap(row -> Stream.of(row.benchmark(), row.yardstick()))
        .forEach(name -> assertTrue(exists(name), name));
  }

  private static boolean exists(String name) {
    int dot = name.indexOf('.');
    String type = Row.class.getPackageName() + "." + name.substring(0, dot);
    return has(type, name.substring(dot + 1));
  }

  private static boolean has(String type, String method) {
    try {
      return Arrays.stream(Class.forName(type, false, RowTest.class.getClassLoader()).getMethods())
          .anyMatch(
              one -> one.getName().equals(method) && one.isAnnotationPresent(Benchmark.class));
    } catch (ClassNotFoundException none) {
      return false;
    }
  }
}
