/**
 * HTTP/1.1 as the Bot API needs it: many requests at once to one server, answered in any order,
 * without a thread for each. {@link dev.hammy.telegram.http.HttpCalls} is the way in.
 *
 * <p>{@code Loop} is the one thread on which everything happens; {@code Lines} are the connections,
 * {@code Line} one of them; {@code Wire} carries bytes as they are or through TLS; {@code
 * AnswerReader} makes answers of bytes. docs/decisions/0016-calls-on-one-thread.md says why this is
 * not a library's.
 */
@NullMarked
package dev.hammy.telegram.http;

import org.jspecify.annotations.NullMarked;
