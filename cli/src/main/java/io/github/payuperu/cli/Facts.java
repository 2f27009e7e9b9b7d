package io.github.payuperu.cli;

import io.github.payuperu.validators.report.Style;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values, one pair a line, the values below each other. */
final class Facts {
    private final Style style;
    private final Map<String, String> facts = new LinkedHashMap<>();

    Facts(Style style) {
        this.style = style;
    }

    Facts add(String name, String value) {
        facts.put(name, value);
        return this;
    }

    /** The lines, indented, with a line break after each. */
    @Override
    public String toString() {
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        facts.forEach((name, value) -> text.append("  ")
                .append(style.mark(Style.Role.PLACE, name))
                .append(" ".repeat(width - name.length() + 2))
                .append(value)
                .append('\n'));
        return text.toString();
    }
}
