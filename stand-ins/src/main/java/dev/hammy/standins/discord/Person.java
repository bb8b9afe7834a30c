package dev.hammy.standins.discord;

/**
 * A person on Discord.
 *
 * @param id a positive number as text
 * @param locale what the person's client is set to, such as {@code en-GB} or {@code pt-BR}
 */
public record Person(String id, String name, String locale) {
  public static Person named(String name, int number) {
    return new Person(Long.toString(2_000_000_000_000_000_000L + number), name, "en-GB");
  }

  /** The same person with the client set to another language. */
  public Person reading(String otherLocale) {
    return new Person(id, name, otherLocale);
  }
}
