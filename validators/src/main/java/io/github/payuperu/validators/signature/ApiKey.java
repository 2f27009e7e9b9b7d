package io.github.payuperu.validators.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The merchant's API key, with which everything is signed, and never shown: not by {@code toString}, not by an exception. It
 * must not leave the server. Immutable.
 */
public final class ApiKey {
    private final String key;
    private final String hmacKey;

    private ApiKey(String key, String hmacKey) {
        this.key = key;
        this.hmacKey = hmacKey;
    }

    /**
     * The key as PayU's panel shows it; it keys HMAC-SHA256, too.
     *
     * @throws IllegalArgumentException if it is blank or contains {@code ~} or a control character
     */
    public static ApiKey of(String key) {
        if (!Member.isSignable(key)) {
            throw new IllegalArgumentException("An API key has characters, none of them ~ or a control character");
        }
        return new ApiKey(key, key);
    }

    /**
     * The same API key with another secret for HMAC-SHA256. A merchant who has one should accept no other algorithm: all others
     * need only the API key, which is part of every API request.
     *
     * @throws IllegalArgumentException if the secret is empty
     */
    public ApiKey withHmacKey(String secret) {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("The key of HMAC-SHA256 is empty");
        }
        return new ApiKey(key, secret);
    }

    /** Whether somebody wrote the API key, or the secret for HMAC-SHA256, into that text. */
    public boolean isIn(String text) {
        return text.contains(key) || text.contains(hmacKey);
    }

    /** Whether HMAC-SHA256 has a secret of its own. */
    public boolean hasHmacKey() {
        return !hmacKey.equals(key);
    }

    /** The digest of the API key, {@code ~} and the text. */
    byte[] digest(Algorithm algorithm, String text) {
        byte[] signed = (key + Member.SEPARATOR + text).getBytes(StandardCharsets.UTF_8);
        try {
            return algorithm == Algorithm.HMAC_SHA256
                    ? hmac(algorithm, signed)
                    : MessageDigest.getInstance(algorithm.javaName()).digest(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm + " is missing in this Java", e);
        }
    }

    /** This key as it is without another secret for HMAC-SHA256. */
    ApiKey withoutHmacKey() {
        return new ApiKey(key, key);
    }

    private byte[] hmac(Algorithm algorithm, byte[] signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(algorithm.javaName());
        mac.init(new SecretKeySpec(hmacKey.getBytes(StandardCharsets.UTF_8), algorithm.javaName()));
        return mac.doFinal(signed);
    }

    /** Says what it is and nothing of it. */
    @Override
    public String toString() {
        return "ApiKey[hidden]";
    }
}
