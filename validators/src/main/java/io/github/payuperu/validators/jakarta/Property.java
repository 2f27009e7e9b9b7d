package io.github.payuperu.validators.jakarta;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a class of Java objects.
 *
 * @param name its name in Java
 * @param value reads it from an object
 */
record Property(String name, Function<Object, @Nullable Object> value) {}
