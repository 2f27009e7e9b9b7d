package io.github.payuperu.contracttests.jakarta;

import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Property paths of violations, taken apart with the JDK's bean introspection alone. */
final class Paths {
    private Paths() {}

    /** Names, keys and positions from the root on, as they are called in JSON but for case and underscores. */
    static List<String> steps(Path path) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                steps.add(plain(String.valueOf(node.getIndex() == null ? node.getKey() : node.getIndex())));
            }
            if (isProperty(node) && !node.getName().equals("paymentMethodComplete")) {
                steps.add(plain(node.getName()));
            }
        }
        return steps;
    }

    /** The same of a pointer. */
    static List<String> steps(String pointer) {
        return Stream.of(pointer.split("/", -1))
                .skip(1)
                .map(step -> plain(step.replace("~1", "/").replace("~0", "~")))
                .toList();
    }

    /** The value that the path leads to. */
    static Object value(Object root, Path path) {
        Object value = root;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                value = node.getIndex() == null
                        ? ((Map<?, ?>) value).get(node.getKey())
                        : ((List<?>) value).get(node.getIndex());
            }
            if (isProperty(node)) {
                value = Beans.get(value, Beans.property(value, node.getName()));
            }
        }
        return value;
    }

    private static boolean isProperty(Path.Node node) {
        return node.getName() != null && !node.getName().startsWith("<");
    }

    static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
