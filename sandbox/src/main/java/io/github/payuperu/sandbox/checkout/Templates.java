package io.github.payuperu.sandbox.checkout;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The templates beside this class. Values are escaped; a name that has none is a mistake, and fails. Safe for threads. */
final class Templates {
    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(name -> open(name + ".mustache"))
            .escapeHTML(true)
            .emptyStringIsFalse(true);

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /** The template of that name, filled in. */
    String fill(String name, Map<String, ?> values) {
        return compiled.computeIfAbsent(name, Templates::compile).execute(values);
    }

    /** A file that is sent as it is. */
    static String text(String file) {
        try (InputStream in = resource(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template compile(String name) {
        return COMPILER.compile(text(name + ".mustache"));
    }

    private static Reader open(String file) {
        return new InputStreamReader(resource(file), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String file) {
        @Nullable InputStream in = Templates.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("No " + file);
        }
        return in;
    }
}
