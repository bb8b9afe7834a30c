/**
 * What reaches the log: standard error, our own news from INFO on, the libraries' from WARN on, and
 * never a stack trace with messages or an address with a token in it. Set up only when something is
 * first logged, so that commands which log nothing do not wait for it.
 */
@NullMarked
package dev.hammy.app.log;

import org.jspecify.annotations.NullMarked;
