/**
 * Conversations as plain text files that a lifter could read, and their playing on any {@link
 * dev.hammy.standins.Player}: the terminal, Telegram, Discord, or the core alone. The files lie in
 * the resources beside this package, under {@code transcripts}; adding one is adding a file and its
 * name to {@code transcripts/index.txt}.
 *
 * <pre>
 * # What the transcript shows
 *
 * &gt; /start                        a command
 * Hello, I am Hammy                must be seen, in this order
 * ! Romanian                       must not be seen
 * &gt; [None of these]                a button, or a choice that answers at once
 * &gt; [A label] + [Another]          several choices, handed in together ([A label] + for one)
 * &gt; it hurts when i sit            typed text
 * &gt; (the bot restarts)
 * &gt; (somebody else) [Back]         another person presses a button of this message
 * &gt; (the message before) [Back]    the button as it stood before the newest turn
 * </pre>
 */
@NullMarked
package dev.hammy.standins.transcript;

import org.jspecify.annotations.NullMarked;
