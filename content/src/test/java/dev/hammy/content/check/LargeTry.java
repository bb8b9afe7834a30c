package dev.hammy.content.check;

import dev.hammy.content.compile.Content;
import dev.hammy.message.Wording;
import dev.hammy.message.Wordings;
import java.util.List;

final class LargeTry {
  public static void main(String[] args) {
    long start = System.nanoTime();
    Wordings wordings = new Wordings(List.of(Wording.english(TopicBuilder.phrases())));
    if (args.length > 0 && args[0].equals("real")) {
      Content c = Content.bundled();
      System.out.println("compiled " + (System.nanoTime() - start) / 1_000_000 + " ms");
      Check.run(c.topic(), c.wordings(), c.vignettes()).lines().forEach(System.out::println);
      System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
      return;
    }
    Report report =
        Check.run(args.length > 0 ? Topics.sound().build() : Topics.large(), wordings, List.of());
    report.lines().forEach(System.out::println);
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
