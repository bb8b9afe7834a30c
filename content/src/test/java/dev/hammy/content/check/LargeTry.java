package dev.hammy.content.check;

import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import java.util.List;

final class LargeTry {
  public static void main(String[] args) {
    long start = System.nanoTime();
    Wordings wordings = new Wordings(List.of(Wording.english(TopicBuilder.phrases())));
    Report report =
        Check.run(args.length > 0 ? Topics.sound().build() : Topics.large(), wordings, List.of());
    report.lines().forEach(System.out::println);
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
