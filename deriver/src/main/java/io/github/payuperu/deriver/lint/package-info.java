/** What a finished specification has: checks that say which file to change, and how. */
@NullMarked
package io.github.payuperu.deriver.lint;

import org.jspecify.annotations.NullMarked;
