package dev.hammy.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hammy.app.config.Key;
import dev.hammy.content.compile.Content;
import dev.hammy.message.Language;
import dev.hammy.message.Message;
import dev.hammy.message.TokenSealer;
import dev.hammy.runtime.Address;
import dev.hammy.runtime.IncomingMessage;
import dev.hammy.runtime.Input;
import dev.hammy.runtime.TurnRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WiringTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<Message> said = new ArrayList<>();
  private final TurnRunner turns =
      Wiring.turns(Content.bundled(), new TokenSealer(Key.random()), work::add);

  private void type(String words) {
    turns.take(
        new IncomingMessage(
            new Address("app", "chat", "person"),
            Language.ENGLISH,
            new Input.Typed(words),
            (message, tokens) -> {
              said.add(message);
              return CompletableFuture.completedFuture(null);
            }));
  }

  @Test
  void aDangerSignIsHeardAmongAllThatWasWrittenWhileTheBotWasAway() {
    for (int number = 1; number <= 100; number++) {
      type(number == 60 ? "I have chest pain" : "hello");
    }
    while (!work.isEmpty()) {
      work.remove().run();
    }
    assertEquals(100, said.size());
    assertTrue(said.get(59).toString().contains("chest pain"), said.get(59).toString());
  }
}
