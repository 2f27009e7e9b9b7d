package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.values.Digits;

/** The mobile that pays with Yape. */
final class PayingPhone {
    static final Term TERM = Term.request("payer.contactPhone");
    static final int DIGITS = 9;
    static final char FIRST = '9';

    private PayingPhone() {}

    /** Whether the text is nine digits and nothing else. */
    static boolean isWellFormed(String text) {
        return text.length() == DIGITS && Digits.areAll(text);
    }
}
