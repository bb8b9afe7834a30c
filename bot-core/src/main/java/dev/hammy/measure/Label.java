package dev.hammy.measure;

/**
 * What tells measures of one name apart, such as the reason of a failure. Its values are words of
 * the code, few and known beforehand; nothing that came from outside.
 *
 * @param name such as {@code reason}
 * @param value such as {@code conflict}
 */
public record Label(String name, String value) {}
