package io.github.payuperu.contracttests.client;

import java.lang.reflect.Method;
import java.util.List;

/** Takes a model apart and puts it together again with builders, all the way down. */
final class Rebuilt {
    private Rebuilt() {}

    static Object of(Object model) {
        try {
            Object builder = model.getClass().getMethod("builder").invoke(null);
            for (Method getter : Models.getters(model.getClass())) {
                builder.getClass()
                        .getMethod(Models.property(getter), getter.getReturnType())
                        .invoke(builder, value(getter.invoke(model)));
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Every model has a builder with a method for each property", e);
        }
    }

    private static Object value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Rebuilt::value).toList();
        }
        return value != null && Models.isModel(value.getClass()) ? of(value) : value;
    }
}
