package io.github.payuperu.wire.finding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a message, or worth knowing: a plain value without a sentence; the sentence is looked up by
 * id and language. No argument ever holds the value of a sensitive field.
 *
 * @param id {@code S-…} for what the contract says, the rule's id otherwise
 * @param severity how bad it is
 * @param term the field, see {@link io.github.payuperu.wire.contract.Field#term()}; null when it concerns the whole body
 * @param pointer path in JSON (RFC 6901), whatever the syntax of the message
 * @param xpath path in XML, for JSON too; null for a form
 * @param position where the value starts, or, for a missing field, where its parent starts; null for Java objects
 * @param arguments what the sentence names, by placeholder
 * @param fix the value to send instead, where that is certain
 */
public record Finding(
        String id,
        Severity severity,
        @Nullable String term,
        @Nullable String pointer,
        @Nullable String xpath,
        @Nullable Position position,
        Map<String, Object> arguments,
        @Nullable String fix) {
    public Finding {
        arguments = Arguments.copyOf(arguments);
    }
}
