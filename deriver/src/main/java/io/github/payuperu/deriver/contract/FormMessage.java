package io.github.payuperu.deriver.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that is a form or a query of WebCheckout: an operation of its own, each field a parameter.
 *
 * @param name the operation, as reports write it
 * @param edition what documents it
 * @param prefix what terms of its fields start with
 * @param marker the parameter that tells it from the others; null for the one that is left
 * @param tables the tables that document it, the one that leads first
 * @param message its fields
 */
public record FormMessage(
        String name,
        String edition,
        String prefix,
        @Nullable String marker,
        List<String> tables,
        Message message) {
    /** Which way it goes. */
    public Direction direction() {
        return message.direction();
    }
}
