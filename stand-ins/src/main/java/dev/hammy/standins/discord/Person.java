package dev.hammy.standins.discord;

/**
 * A person on Discord.
 *
 * @param id a positive number as text
 * @param locale what the person's client is set to, such as {@code en-GB} or {@code pt-BR}
 * @param manages whether the person may manage the server that has installed the bot
 */
public record Person(String id, String name, String locale, boolean manages) {
  public static Person named(String name, int number) {
    return new Person(Long.toString(2_000_000_000_000_000_000L + number), name, "en-GB", false);
  }

  /** The same person with the client set to another language. */
  public Person reading(String otherLocale) {
    return new Person(id, name, otherLocale, manages);
  }

  /** The same person as one of the server's administrators. */
  public Person managing() {
    return new Person(id, name, locale, true);
  }

  /** The same person, no longer an administrator. */
  public Person managingNoLonger() {
    return new Person(id, name, locale, false);
  }
}
