package io.github.payuperu.cli;

import io.github.payuperu.validators.archive.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a {@link Chunk}.
 *
 * @param parts what is said of each message, in their order; empty texts where nothing is said
 * @param summary counts of them
 * @param failure why there is nothing of the next message; null if all were checked
 */
record Checked(
        List<String> parts, Summary summary, @Nullable RuntimeException failure) {}
