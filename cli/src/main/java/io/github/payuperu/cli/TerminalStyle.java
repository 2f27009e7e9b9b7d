package io.github.payuperu.cli;

import io.github.payuperu.validators.report.Style;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/** Colours for a terminal. */
final class TerminalStyle implements Style {
    @Override
    public String mark(Role role, String text) {
        IStyle[] styles = styles(role);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }

    private static IStyle[] styles(Role role) {
        return switch (role) {
            case VALID -> new IStyle[] {Ansi.Style.fg_green};
            case INVALID, ERROR -> new IStyle[] {Ansi.Style.bold, Ansi.Style.fg_red};
            case WARNING -> new IStyle[] {Ansi.Style.fg_yellow};
            case INFO, PLACE -> new IStyle[] {Ansi.Style.fg_cyan};
            case HINT -> new IStyle[] {Ansi.Style.faint};
        };
    }
}
