package io.github.payuperu.contracttests.jakarta;

import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Models with one value changed: for every value of a model, whatever may happen to it. */
final class Mutations {
    private static final String LONG = "x".repeat(3000);
    private static final String TEMPLATE = "${1 + 1} {message} \\{x\\}";
    private static final List<Object> TEXTS = List.of("", "7", LONG, TEMPLATE);
    private static final List<Object> DECIMALS =
            List.of(BigDecimal.ZERO, new BigDecimal("100.505"), new BigDecimal("1E+12"));
    private static final List<Object> INTEGERS = List.of(-1L, Long.MAX_VALUE);
    private static final List<Object> FLAGS = List.of(true, false);
    private static final List<Object> ENTRIES = List.of(37, LONG, TEMPLATE);
    /** A known key, one that must not be shown, and some that mean something in paths or templates. */
    private static final List<String> KEYS =
            List.of("INSTALLMENTS_NUMBER", "4111111111111111", "a/b~c'\"[d]", "k".repeat(80), TEMPLATE);

    private final List<Change> changes = new ArrayList<>();

    private Mutations() {}

    /**
     * The message with each change in turn.
     *
     * @param judge is shown the same model again and again, broken in another way each time
     */
    static void of(Body body, Family family, Consumer<Case> judge) {
        Object model = body.in(family).orElseThrow().model();
        Mutations mutations = new Mutations();
        mutations.object(model, "");
        for (Change change : mutations.changes) {
            change.action().run();
            judge.accept(new Case(family, body.name() + " with " + change.name(), model));
            change.undo().run();
        }
    }

    private void object(Object bean, String path) {
        for (PropertyDescriptor property : Beans.properties(bean)) {
            String name = path + property.getName();
            Object value = Beans.get(bean, property);
            if (property.getWriteMethod() != null) {
                Runnable undo = () -> Beans.set(bean, property, value);
                add(name + " = null", () -> Beans.set(bean, property, null), undo);
                others(property.getPropertyType())
                        .forEach(other -> add(name + " = " + other, () -> Beans.set(bean, property, other), undo));
            }
            inside(value, name);
        }
    }

    private void inside(Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                object(list.get(i), path + "[" + i + "].");
            }
        } else if (value instanceof Map<?, ?> map) {
            map(map, path);
        } else if (value != null && Beans.isModel(value)) {
            object(value, path + ".");
        }
    }

    @SuppressWarnings("unchecked")
    private void map(Map<?, ?> map, String path) {
        Map<String, Object> entries = (Map<String, Object>) map;
        List<Object> models = entries.values().stream().filter(Beans::isModel).toList();
        entries.keySet().forEach(key -> {
            Object value = entries.get(key);
            add(path + " without " + key, () -> entries.remove(key), () -> entries.put(key, value));
            inside(value, path + "[" + key + "]");
        });
        for (String key : KEYS) {
            for (Object value : models.isEmpty() ? ENTRIES : models) {
                Object old = entries.get(key);
                Runnable undo = old == null ? () -> entries.remove(key) : () -> entries.put(key, old);
                add(path + "[" + key + "] = " + value, () -> entries.put(key, value), undo);
            }
        }
    }

    private void add(String name, Runnable action, Runnable undo) {
        changes.add(new Change(name, action, undo));
    }

    private static List<?> others(Class<?> type) {
        if (type == String.class) {
            return TEXTS;
        } else if (type == BigDecimal.class) {
            return DECIMALS;
        } else if (type == Long.class) {
            return INTEGERS;
        } else if (type == Boolean.class) {
            return FLAGS;
        }
        return type.isEnum() ? Arrays.asList(type.getEnumConstants()) : List.of();
    }

    private record Change(String name, Runnable action, Runnable undo) {}
}
