/**
 * What whoever runs the bot can set, read from environment variables and the files they name.
 * {@link dev.hammy.app.config.AppConfig} finds everything that is wrong at once and says how to
 * mend it, without ever printing a secret.
 */
@NullMarked
package dev.hammy.app.config;

import org.jspecify.annotations.NullMarked;
