package dev.hammy.discord.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where people of one server find care. It is shown beside what the bot says, never instead of it.
 *
 * @param number whom to call in an emergency: 2 to 20 digits, spaces and {@code + - ( )}
 * @param channel the id of the server's channel where a physio can be asked
 * @param link something local: an {@code https} address of at most {@link #LONGEST_LINK} characters
 */
public record CareDirectory(Optional<String> number, Optional<String> channel, Optional<URI> link) {
  /** A directory in which nothing stands. */
  public static final CareDirectory EMPTY =
      new CareDirectory(Optional.empty(), Optional.empty(), Optional.empty());

  /** A number has at most this many characters. */
  public static final int LONGEST_NUMBER = 20;

  /** A link has at most this many characters. */
  public static final int LONGEST_LINK = 200;

  private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9].*[0-9])[0-9 +()-]{2,20}");

  /**
   * @throws IllegalArgumentException if one of them cannot be shown
   */
  public CareDirectory {
    if (!number.map(CareDirectory::isNumber).orElse(true)
        || !channel.map(ServerId::isId).orElse(true)
        || !link.map(address -> linkOf(address.toString()).isPresent()).orElse(true)) {
      throw new IllegalArgumentException("no care directory");
    }
  }

  public boolean isEmpty() {
    return number.isEmpty() && channel.isEmpty() && link.isEmpty();
  }

  /** Whether this can be called. */
  public static boolean isNumber(String words) {
    return NUMBER.matcher(words).matches();
  }

  /** The address in these words, if it can be shown: on the web, encrypted, without a password. */
  public static Optional<URI> linkOf(String words) {
    try {
      return Optional.of(new URI(words))
          .filter(address -> words.length() <= LONGEST_LINK)
          .filter(address -> "https".equals(address.getScheme()) && address.getHost() != null)
          .filter(address -> address.getRawUserInfo() == null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
