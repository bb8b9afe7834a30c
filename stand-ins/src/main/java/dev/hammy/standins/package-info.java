/**
 * Local stand-ins of the platforms, for tests: the real client libraries talk to them on 127.0.0.1
 * and cannot tell. Strict: a request outside the published interface or over a documented limit
 * fails the test that made it. {@link dev.hammy.standins.Player} lets one suite of conversations be
 * played on every platform.
 */
@NullMarked
package dev.hammy.standins;

import org.jspecify.annotations.NullMarked;
