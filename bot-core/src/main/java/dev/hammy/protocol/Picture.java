package dev.hammy.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A drawing that goes with words and never says anything that they do not.
 *
 * @param id its name, unique in its topic
 * @param alt what can be seen in it, for those who do not see it
 * @param png the drawing; absent where content is read without having been built, and then the
 *     words stand alone
 */
public record Picture(PictureId id, Line alt, @Nullable Png png) {}
