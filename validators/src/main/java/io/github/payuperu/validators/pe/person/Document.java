package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import org.jspecify.annotations.Nullable;

/** The document of the payer: the only one whose type a request can tell. */
final class Document {
    static final Term TYPE = Term.request("payer.dniType");
    static final Term NUMBER = Term.request("payer.dniNumber");

    private Document() {}

    /** The number of the payer's document if it is of that type, else null. */
    static @Nullable String numberOf(Subject subject, String type) {
        return type.equals(subject.text(TYPE)) ? subject.text(NUMBER) : null;
    }

    /** The number of the payer's DNI, be it electronic or not; null if the document is another. */
    static @Nullable String dni(Subject subject) {
        String number = numberOf(subject, "DNI");
        return number == null ? numberOf(subject, "DNIE") : number;
    }

    /** Whether the text is letters without accents and digits, as many as that. */
    static boolean isPlain(String text, int least, int most) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean letter = (character | ' ') >= 'a' && (character | ' ') <= 'z';
            if (!letter && (character < '0' || character > '9')) {
                return false;
            }
        }
        return text.length() >= least && text.length() <= most;
    }
}
