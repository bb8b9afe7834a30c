package dev.hammy.measure;

import org.jspecify.annotations.Nullable;

/**
 * What tells measures of one name apart, such as the reason of a failure. Its values are words of
 * the code, few and known beforehand; nothing that came from outside.
 *
 * @param name such as {@code reason}
 * @param value such as {@code conflict}
 */
public record Label(String name, String value) {
  // Written out: labels are keys while the program starts. dev.hammy.protocol says why.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Label label && name.equals(label.name) && value.equals(label.value);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + value.hashCode();
  }
}
