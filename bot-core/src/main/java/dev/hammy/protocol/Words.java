package dev.hammy.protocol;

/** The one form that names in content have: lower-case words and digits joined by hyphens. */
final class Words {
  private Words() {}

  static void require(String word) {
    if (!isName(word)) {
      throw new IllegalArgumentException(
          "'" + word + "' is no name: use lower-case words joined by hyphens, like 'sit-bone'");
    }
  }

  static boolean isName(String word) {
    if (word.isEmpty() || word.startsWith("-") || word.endsWith("-") || word.contains("--")) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!isOfName(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfName(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
  }
}
