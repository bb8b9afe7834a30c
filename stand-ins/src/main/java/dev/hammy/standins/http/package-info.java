/**
 * A small HTTP server that serves many connections on one thread, for stand-ins under load: {@link
 * dev.hammy.standins.http.HttpLoop}.
 */
@NullMarked
package dev.hammy.standins.http;

import org.jspecify.annotations.NullMarked;
