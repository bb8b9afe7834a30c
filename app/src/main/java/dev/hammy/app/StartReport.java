package dev.hammy.app;

import dev.hammy.app.config.AppConfig;
import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code run} says once people can talk to the bot: what runs, with which content and which
 * settings. Holds no secret. Its last line is {@code ready}, for whoever waits for that.
 *
 * @param watch where health and metrics are shown, if anywhere
 */
record StartReport(
    Content content, Bots bots, AppConfig config, Optional<InetSocketAddress> watch) {

  void print(PrintStream out) {
    bots.report().forEach(out::println);
    out.println("content " + content.version() + ", in " + languages());
    out.println("key: " + config.keyFrom());
    out.println(
        "health and metrics: "
            + watch
                .map(at -> "http://" + at.getAddress().getHostAddress() + ":" + at.getPort())
                .orElse("not shown (HAMMY_METRICS_PORT)"));
    out.println("log: " + config.watch().log().word());
    out.println("ready");
    out.flush();
  }

  private String languages() {
    return content.wordings().offered().stream()
        .sorted()
        .map(Language::ownName)
        .collect(Collectors.joining(", "));
  }
}
