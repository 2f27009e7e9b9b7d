package io.github.payuperu.wire.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the compact contract document: what it is about, and after tabs what there is to say of it, as in
 * {@code request term=payer.dniType type=string max=4}. What is not there is not so, or unlimited.
 */
final class ContractLine {
    private final String kind;
    private final Map<String, String> cells = new HashMap<>();

    ContractLine(String line) {
        int end = end(line, 0);
        kind = line.substring(0, end);
        while (end < line.length()) {
            int start = end + 1;
            int equals = line.indexOf('=', start);
            end = end(line, start);
            cells.put(line.substring(start, equals), line.substring(equals + 1, end));
        }
    }

    private static int end(String line, int start) {
        int tab = line.indexOf('\t', start);
        return tab < 0 ? line.length() : tab;
    }

    String kind() {
        return kind;
    }

    @Nullable
    String textOrNull(String name) {
        return cells.get(name);
    }

    String text(String name, String otherwise) {
        return cells.getOrDefault(name, otherwise);
    }

    /** @throws IllegalStateException if it is not there */
    String text(String name) {
        String text = cells.get(name);
        if (text == null) {
            throw new IllegalStateException("The contract has a " + kind + " without " + name + ": " + cells);
        }
        return text;
    }

    int number(String name, int otherwise) {
        String text = cells.get(name);
        return text == null ? otherwise : Integer.parseInt(text);
    }

    boolean is(String name) {
        return cells.containsKey(name);
    }

    /** Values without blanks; none if it is not there. */
    List<String> list(String name) {
        String text = cells.get(name);
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }
}
