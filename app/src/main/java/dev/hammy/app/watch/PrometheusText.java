package dev.hammy.app.watch;

import dev.hammy.measure.Label;
import dev.hammy.measure.Measure;
import dev.hammy.measure.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measures in Prometheus' text format, version 0.0.4. Pure. */
final class PrometheusText {
  static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private PrometheusText() {}

  static String write(List<Measure> measures) {
    return measures.stream().map(PrometheusText::write).collect(Collectors.joining());
  }

  private static String write(Measure measure) {
    StringBuilder text = new StringBuilder();
    text.append("# HELP ").append(measure.name()).append(' ').append(measure.help());
    text.append("\n# TYPE ").append(measure.name()).append(' ');
    text.append(measure.kind().name().toLowerCase(Locale.ROOT)).append('\n');
    for (Reading reading : measure.readings()) {
      text.append(measure.name()).append(reading.suffix()).append(labels(reading.labels()));
      text.append(' ').append(number(reading.value())).append('\n');
    }
    return text.toString();
  }

  private static String labels(List<Label> labels) {
    return labels.isEmpty()
        ? ""
        : labels.stream()
            .map(label -> label.name() + "=\"" + escaped(label.value()) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
  }

  /** Counts as people write them, without an exponent. */
  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? String.valueOf((long) value) : String.valueOf(value);
  }
}
