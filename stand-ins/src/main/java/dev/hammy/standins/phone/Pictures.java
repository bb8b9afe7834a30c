package dev.hammy.standins.phone;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is sent with messages.
 *
 * @param byFile by the names that files have when they are sent
 */
public record Pictures(Map<String, Png> byFile) {
  /** Takes a copy. */
  public Pictures {
    byFile = Map.copyOf(byFile);
  }

  /**
   * Those of a topic.
   *
   * @param id what a picture is called
   * @param bytes it as a PNG; empty if it was never drawn
   */
  public static <P> Pictures of(
      Collection<P> all, Function<P, String> id, Function<P, Optional<byte[]>> bytes) {
    Map<String, Png> byFile = new HashMap<>();
    for (P picture : all) {
      bytes.apply(picture).ifPresent(png -> byFile.put(id.apply(picture) + ".png", new Png(png)));
    }
    return new Pictures(byFile);
  }

  /** The picture in a file that came with a message. */
  public Optional<Png> in(String file) {
    return Optional.ofNullable(byFile.get(file));
  }
}
