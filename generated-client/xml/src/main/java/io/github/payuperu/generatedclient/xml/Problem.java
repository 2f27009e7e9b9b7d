package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.ValidationEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.xml.sax.SAXParseException;

/**
 * Something that a document says and a model cannot hold. It never holds a value.
 *
 * @param line of the document, from 1
 * @param column of the document, from 1
 * @param what the rule of XML Schema that is broken, {@code cvc-enumeration-valid} for example, or what went wrong instead
 */
@NullMarked
public record Problem(int line, int column, String what) {
    private static final Pattern RULE = Pattern.compile("^(cvc-[A-Za-z0-9.-]+):");

    /** Parsers quote values in what they say, so of that only the name of the rule is taken. */
    static Problem of(ValidationEvent event) {
        return new Problem(
                event.getLocator().getLineNumber(), event.getLocator().getColumnNumber(), what(event));
    }

    private static String what(ValidationEvent event) {
        if (event.getLinkedException() instanceof SAXParseException problem && problem.getMessage() != null) {
            Matcher rule = RULE.matcher(problem.getMessage());
            if (rule.find()) {
                return rule.group(1);
            }
        }
        return event.getLinkedException() == null ? event.getMessage() : "a value that does not fit its type";
    }
}
