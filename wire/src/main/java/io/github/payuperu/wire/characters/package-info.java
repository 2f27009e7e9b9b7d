/** Characters in bytes: which are plain ASCII, which are valid UTF-8, and eight of them at a time. */
@NullMarked
package io.github.payuperu.wire.characters;

import org.jspecify.annotations.NullMarked;
