package io.github.payuperu.validators.signature;

import org.jspecify.annotations.Nullable;

/**
 * What became of the verification of a signature. Only {@link #isAccepted} counts; all else helps to find out why. It holds
 * neither the key nor the signature that would have been right.
 *
 * @param outcome the verdict and its reason
 * @param spelling what the signature is the signature of, where that was found out; else null
 * @param unsignable the value of the message that no signature can have been made of, where there is one; else null
 */
public record Verification(
        Outcome outcome,
        @Nullable Spelling spelling,
        @Nullable Member unsignable) {

    /** The verdict and its reason. */
    public enum Outcome {
        /** The signature is right. */
        ACCEPTED,
        /** The signature is wrong, but it was made with the key for nearly the same text: the spelling says which. */
        OTHER_SPELLING,
        /** The signature is wrong: other values, another key, or made up. */
        NO_MATCH,
        /** The signature is not hexadecimal. */
        NOT_HEXADECIMAL,
        /** The signature has a length that no algorithm produces. */
        UNKNOWN_LENGTH,
        /** The message has a value that cannot be signed. */
        UNSIGNABLE
    }

    /** Whether the signature is right. */
    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    static Verification of(Outcome reason) {
        return new Verification(reason, null, null);
    }

    static Verification of(Outcome reason, Spelling found) {
        return new Verification(reason, found, null);
    }

    static Verification unsignable(Member member) {
        return new Verification(Outcome.UNSIGNABLE, null, member);
    }
}
