package io.github.payuperu.compatibility.documentation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the documentation's tables, whether they are apart or run into each other. */
final class Cells {
    /** A name, with those it belongs to before it; the source leaves a last sign behind some. */
    static final String PATH = "[A-Za-z_][A-Za-z0-9_]*(?: > [A-Za-z_][A-Za-z0-9_]*)*(?: >)?";

    /** A word of a format; the same word can start a description, and goes on then. */
    static final String FORMATS =
            "(?:Alfanumérico|Numérico|Booleano|Fecha|Objeto|Lista|Alphanumeric|Numeric|Number|Boolean|Date|Object|List)"
                    + "(?= \\d| Min:| Max:| \\p{Lu}| *$)";

    private static final String LIMITS = "Min:\\d+ Max:\\d+|Max:\\d+|Min:\\d+";
    private static final String SIZES = LIMITS + "|\\d+, ?\\d+|\\d+";
    /** Words of a format that nobody knows are told by the limits behind them. */
    private static final Pattern ROW = Pattern.compile("(" + PATH + ")(?: \\(JSON\\))?(?: [A-Za-z]+ \\(XML\\))?(?: ("
            + FORMATS + "|\\S+(?= (?:" + LIMITS + ")(?: |$))))?" + "(?: (" + SIZES + ")(?= |$))?( .*)?");

    private static final Pattern NOT_MANDATORY = Pattern.compile("(?:.* )?No");
    private static final Pattern REQUEST = Pattern.compile("petición|request");
    private static final Pattern RESPONSE = Pattern.compile("respuesta|response");

    private Cells() {}

    /** A row whose cells run into each other. */
    static Row row(String text, boolean hasMandatory) {
        Matcher row = ROW.matcher(text);
        if (!row.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Row(
                path(row.group(1)),
                given(row.group(2)),
                given(row.group(3)),
                mandatory(given(row.group(4)), hasMandatory));
    }

    /** The field that a cell names, in JSON if it differs. */
    static String path(String cell) {
        return cell.replaceFirst("\\s*\\(JSON\\).*", "")
                .replaceFirst("\\s*>\\s*$", "")
                .replaceAll("\\s*>\\s*", ".")
                .strip();
    }

    /** What a mark, or the end of a description, says. */
    static String mandatory(String mark, boolean hasMandatory) {
        return !hasMandatory ? "-" : NOT_MANDATORY.matcher(mark.strip()).matches() ? "O" : "M";
    }

    /** Which way a table's fields go, by the words above it. */
    static String direction(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return REQUEST.matcher(lower).find()
                ? "request"
                : RESPONSE.matcher(lower).find() ? "response" : "";
    }

    private static String given(@Nullable String group) {
        return group == null ? "" : group;
    }
}
