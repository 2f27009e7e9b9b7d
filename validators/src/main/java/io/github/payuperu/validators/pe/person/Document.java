package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of which a message tells type and number. */
record Document(Term type, Term number) {
    /** The payer's, and the buyer's, whose type only a form tells. */
    static final List<Document> ALL = List.of(
            new Document(
                    Term.request("payer.dniType", "form.payerDocumentType"),
                    Term.request("payer.dniNumber", "form.payerDocument")),
            new Document(Term.request("form.buyerDocumentType"), Term.request("form.buyerDocument")));

    /** The number if the document is of that type, else null. */
    @Nullable
    String numberOf(Subject subject, String wanted) {
        return wanted.equals(subject.text(type)) ? subject.text(number) : null;
    }

    /** The number if it is a DNI, be it electronic or not; null if the document is another. */
    @Nullable
    String dni(Subject subject) {
        String dni = numberOf(subject, "DNI");
        return dni == null ? numberOf(subject, "DNIE") : dni;
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
