package dev.hammy.load;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Times sorted into buckets, as the bot shows them for Prometheus.
 *
 * @param upTo how many took at most so many seconds
 */
record Histogram(NavigableMap<Double, Double> upTo) {
  /** Reads one of them out of the text at {@code /metrics}. */
  static Histogram read(String metrics, String name) {
    NavigableMap<Double, Double> upTo = new TreeMap<>();
    Pattern.compile("^" + name + "_bucket\\{le=\"([^\"]+)\"} (\\S+)$", Pattern.MULTILINE)
        .matcher(metrics)
        .results()
        .forEach(
            line -> {
              String end = line.group(1).replace("+Inf", "Infinity");
              upTo.put(Double.valueOf(end), Double.valueOf(line.group(2)));
            });
    return new Histogram(upTo);
  }

  /** What has come since an earlier reading. */
  Histogram since(Histogram before) {
    NavigableMap<Double, Double> more = new TreeMap<>();
    upTo.forEach((end, count) -> more.put(end, count - before.upTo.getOrDefault(end, 0.0)));
    return new Histogram(more);
  }

  /**
   * What so many of them took at most, in seconds: as if they lay evenly within their bucket.
   *
   * @param part of all, from 0 to 1
   */
  double percentile(double part) {
    double wanted = upTo.isEmpty() ? 0 : upTo.lastEntry().getValue() * part;
    double from = 0;
    double before = 0;
    for (Map.Entry<Double, Double> bucket : upTo.entrySet()) {
      double count = bucket.getValue();
      if (count >= wanted && count > before) {
        double end = Double.isInfinite(bucket.getKey()) ? from : bucket.getKey();
        return from + (end - from) * (wanted - before) / (count - before);
      }
      from = bucket.getKey();
      before = count;
    }
    return 0;
  }
}
