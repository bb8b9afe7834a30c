package dev.hammy.runtime;

import dev.hammy.message.Language;

/**
 * One thing a person did, translated from a platform's event and nothing else.
 *
 * @param from where it comes from
 * @param language what the platform says the person reads; used until a conversation has its own
 * @param input what was done
 * @param reply the way back
 */
public record IncomingMessage(Address from, Language language, Input input, ChatPort reply) {}
