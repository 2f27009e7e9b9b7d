package io.github.payuperu.wire.message;

/** How a value was written. XML knows text only; its reader says NUMBER or BOOLEAN where the field's type does. */
public enum ScalarKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
}
