package dev.hammy.app;

/**
 * Somewhere the bot can run.
 *
 * @param name as people know it, such as {@code Telegram}
 * @param start connects
 */
record Platform(String name, Start start) {

  /** Connects a bot. */
  @FunctionalInterface
  interface Start {
    /**
     * Returns when people can talk to the bot; what it returns disconnects it.
     *
     * @throws dev.hammy.app.config.OperatorException if the operator has to mend something first
     */
    Running start();
  }

  /** A connected bot. */
  @FunctionalInterface
  interface Running extends AutoCloseable {
    /** Lets the turns under way finish, then disconnects. */
    @Override
    void close();

    /** How it is connected, in a few words for the start report; holds no secret. */
    default String report() {
      return "connected";
    }

    /** Whether the platform is reached just now. */
    default boolean isWell() {
      return true;
    }
  }
}
