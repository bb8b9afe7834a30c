package dev.hammy.app;

import dev.hammy.measure.Measures;
import dev.hammy.message.Wordings;
import dev.hammy.runtime.TurnRunner;
import java.util.function.Supplier;

/**
 * What a platform's bot talks with. It may still be made while the platform is connected to:
 * whoever asks for a part then waits for it.
 *
 * @param turns the way through for every message
 * @param wordings the words, in every language that is offered
 * @param measures where is counted how it goes
 */
record Core(Supplier<TurnRunner> turns, Supplier<Wordings> wordings, Measures measures) {}
