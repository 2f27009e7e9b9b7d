package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Digits;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.TextShape;
import io.github.payuperu.wire.contract.ValueList;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks one value against its field: type, then list, length, shape and digits. The first thing wrong is the finding. */
final class ScalarCheck {
    private static final Digits INT64 = new Digits(19, 0);

    private final Findings findings;

    ScalarCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks the value; an empty text is no value, whether that is allowed is another question.
     *
     * @return the contract's own spelling of a value that it lists; null for all others
     */
    @Nullable
    String check(Field field, int node, ScalarKind kind, char[] text, int offset, int length) {
        if (kind == ScalarKind.NULL || (kind == ScalarKind.TEXT && length == 0)) {
            return null;
        }
        ValueList list = field.valueList();
        if (list != null && kind != ScalarKind.BOOLEAN) {
            return listed(field, list, node, kind, text, offset, length);
        }
        switch (field.type()) {
            case STRING, DATE_TIME -> text(field, node, kind, text, offset, length);
            case NUMBER, INTEGER, EPOCH_MILLIS -> number(field, node, kind, text, offset, length);
            case BOOLEAN -> flag(field, node, kind, text, offset, length);
            case OBJECT, MAP, ARRAY -> wrongType(field, node, kind);
        }
        return null;
    }

    /** Reports a value or a container where the field's type wants something else. */
    void wrongType(Field field, int node, String actual) {
        findings.add(
                StructureId.TYPE,
                Severity.ERROR,
                field,
                node,
                "expected",
                field.type().label(),
                "actual",
                actual);
    }

    private void wrongType(Field field, int node, ScalarKind kind) {
        wrongType(field, node, kind.name().toLowerCase(Locale.ROOT));
    }

    /** Reports a value of another type that the gateway understands all the same. */
    private void otherType(Field field, int node, ScalarKind kind) {
        findings.add(
                StructureId.TYPE,
                Severity.INFO,
                field,
                node,
                "case",
                "accepted",
                "expected",
                field.type().label(),
                "actual",
                kind.name().toLowerCase(Locale.ROOT));
    }

    private void text(Field field, int node, ScalarKind kind, char[] text, int offset, int length) {
        if (kind == ScalarKind.BOOLEAN) {
            wrongType(field, node, kind);
            return;
        }
        if (kind == ScalarKind.NUMBER) {
            otherType(field, node, kind);
        }
        boolean fits = isWithinLengths(field, (length + 1) / 2, length)
                || isLengthRight(field, node, CodePoints.count(text, offset, length));
        TextShape shape = field.shape();
        if (fits && shape != null && !shape.fits(text, offset, length)) {
            findings.add(
                    StructureId.PATTERN,
                    Severity.ERROR,
                    field,
                    node,
                    "pattern",
                    shape.pattern().pattern());
        }
    }

    /** Whether the lengths allow a text of that many code points at least, and at most: so many characters may be. */
    private static boolean isWithinLengths(Field field, int least, int most) {
        return (field.minLength() == Field.UNLIMITED || least >= field.minLength())
                && (field.maxLength() == Field.UNLIMITED || most <= field.maxLength());
    }

    private boolean isLengthRight(Field field, int node, int points) {
        if (field.minLength() != Field.UNLIMITED && points < field.minLength()) {
            length(StructureId.MIN_LENGTH, field, node, points);
            return false;
        }
        if (field.maxLength() != Field.UNLIMITED && points > field.maxLength()) {
            length(StructureId.MAX_LENGTH, field, node, points);
            return false;
        }
        return true;
    }

    private void length(StructureId id, Field field, int node, int actual) {
        findings.add(
                id,
                Severity.ERROR,
                field,
                node,
                "min",
                Math.max(field.minLength(), 0),
                "max",
                field.maxLength() == Field.UNLIMITED ? "∞" : field.maxLength(),
                "actual",
                actual);
    }

    private @Nullable String listed(
            Field field, ValueList list, int node, ScalarKind kind, char[] text, int offset, int length) {
        if (kind == ScalarKind.NUMBER) {
            otherType(field, node, kind);
        }
        String known = list.find(text, offset, length);
        if (known == null) {
            unlisted(field, node, new String(text, offset, length));
        }
        return known;
    }

    private void unlisted(Field field, int node, String actual) {
        findings.addFixable(
                StructureId.ENUM,
                Severity.ERROR,
                field,
                node,
                field.meant(actual),
                "values",
                String.join(", ", field.values()),
                "value",
                field.isSensitive() ? "***" : Excerpt.of(actual));
    }

    private static boolean matches(String value, char[] text, int offset, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void number(Field field, int node, ScalarKind kind, char[] text, int offset, int length) {
        boolean integral = field.type() != ValueType.NUMBER;
        if (!isNumber(field, kind, text, offset, length) || (integral && !Numerals.isIntegral(text, offset, length))) {
            wrongType(field, node, kind);
            return;
        }
        if (kind == ScalarKind.TEXT) {
            otherType(field, node, kind);
        }
        Digits digits = field.digitsOrNull() == null && integral ? INT64 : field.digitsOrNull();
        boolean fits = integral ? Numerals.fitsLong(text, offset, length) : Numerals.fits(digits, text, offset, length);
        if (digits != null && !fits) {
            findings.add(
                    StructureId.DIGITS,
                    Severity.ERROR,
                    field,
                    node,
                    "integer",
                    digits.integer(),
                    "fraction",
                    digits.fraction());
        }
    }

    /** Whether it is a number, or a text that is one; of a text nobody expects an exponent. */
    private static boolean isNumber(Field field, ScalarKind kind, char[] text, int offset, int length) {
        return switch (kind) {
            case NUMBER ->
                Numerals.isNumber(text, offset, length) || (field.isBare() && Numerals.isBare(text, offset, length));
            case TEXT -> Numerals.isPlain(text, offset, length);
            case BOOLEAN, NULL -> false;
        };
    }

    private void flag(Field field, int node, ScalarKind kind, char[] text, int offset, int length) {
        if (kind == ScalarKind.BOOLEAN) {
            return;
        }
        boolean spelled = kind == ScalarKind.TEXT
                && (matches("true", text, offset, length) || matches("false", text, offset, length));
        if (spelled) {
            findings.addFixable(
                    StructureId.TYPE, Severity.WARNING, field, node, new String(text, offset, length), "case", "flag");
        } else {
            wrongType(field, node, kind);
        }
    }
}
