/**
 * The compiler: a folder of YAML in, a checked {@link dev.hammy.content.compile.Content} out, or
 * every problem at once, each with its file, its line and how to mend it.
 *
 * <p>Start at {@link dev.hammy.content.compile.Content}. The keys that a file may have stand in
 * {@code Shapes}, what can be wrong and how it is said in {@code Kind}; there is one reader for
 * each sort of file. A reader that meets a problem notes it and reads on with a stand-in value:
 * nothing made with a stand-in ever leaves the compiler, since one problem is enough to refuse the
 * content.
 */
@NullMarked
package dev.hammy.content.compile;

import org.jspecify.annotations.NullMarked;
