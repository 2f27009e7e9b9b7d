package io.github.payuperu.validators.signature;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a text becomes a signature. The payment form names its algorithm; a request and the pages do not, and there the length of
 * the signature tells, but for the two of 64 digits.
 */
public enum Algorithm {
    MD5("md5", "MD5", "MD5", 32),
    SHA1("sha1", "SHA", "SHA-1", 40),
    SHA256("sha256", "SHA256", "SHA-256", 64),
    /** Keyed with the API key, or with another secret of the merchant: {@link ApiKey#withHmacKey}. */
    HMAC_SHA256("hmac-sha256", "HMAC-SHA256", "HmacSHA256", 64);

    /** Every one of them; immutable. */
    public static final Set<Algorithm> ALL = Collections.unmodifiableSet(EnumSet.allOf(Algorithm.class));

    private final String label;
    private final String formName;
    private final String javaName;
    private final int digits;

    Algorithm(String label, String formName, String javaName, int digits) {
        this.label = label;
        this.formName = formName;
        this.javaName = javaName;
        this.digits = digits;
    }

    /** The algorithm that the form's {@code algorithmSignature} calls so, case and all. */
    public static Optional<Algorithm> ofForm(String name) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.formName.equals(name))
                .findFirst();
    }

    /** The algorithms whose signatures have so many hexadecimal digits: none, one or two. */
    public static Set<Algorithm> ofLength(int digits) {
        Set<Algorithm> algorithms = EnumSet.noneOf(Algorithm.class);
        for (Algorithm algorithm : ALL) {
            if (algorithm.digits == digits) {
                algorithms.add(algorithm);
            }
        }
        return algorithms;
    }

    /** What {@code algorithmSignature} calls it; there SHA-1 is {@code SHA}. */
    public String formName() {
        return formName;
    }

    /** The hexadecimal digits of its signatures. */
    public int digits() {
        return digits;
    }

    /** How it is written on a command line, {@code hmac-sha256} for example. */
    @Override
    public String toString() {
        return label;
    }

    String javaName() {
        return javaName;
    }
}
