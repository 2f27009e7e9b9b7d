package io.github.payuperu.wire.contract;

import java.util.function.Function;

/** What a field is called in a syntax. */
enum Naming implements Function<Field, String> {
    JSON,
    XML;

    @Override
    public String apply(Field field) {
        return this == JSON ? field.name() : field.xmlName();
    }
}
