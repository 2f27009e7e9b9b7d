package io.github.payuperu.validators.signature;

import io.github.payuperu.validators.signature.Verification.Outcome;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Everything that is signed but the amount; give that to {@link #sign} or {@link #verify}. An amount is text as it stands in
 * the message, of a {@code BigDecimal} what {@code toPlainString} gives: at most twelve digits, then at most a point and two
 * digits. Immutable and safe for threads.
 */
public abstract sealed class Signature
        permits RequestSignature, FormSignature, ResponseSignature, ConfirmationSignature {
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]+");

    private final ApiKey key;
    private final SignedValues values;

    Signature(ApiKey key, SignedValues values) {
        this.key = key;
        this.values = values;
    }

    /**
     * The signature in lower-case hexadecimal digits.
     *
     * @param amount the amount of the message; an exponent, a sign, a comma or a third decimal is refused, not rounded
     * @throws UnsignableException if the amount or another value cannot be signed; it says which
     */
    public final String sign(Algorithm algorithm, String amount) {
        Optional<Member> unsignable = unsignable(amount);
        if (unsignable.isPresent()) {
            throw new UnsignableException(unsignable.get());
        }
        String text = wordings(amount).get(0).text();
        return HexFormat.of().formatHex(key.digest(algorithm, text));
    }

    /** {@link #verify(String, String, Set)}, whatever the algorithm. */
    public final Verification verify(String signature, String amount) {
        return verify(signature, amount, Algorithm.ALL);
    }

    /**
     * Whether a signature is right, in whatever case its digits are. Digests are compared in constant time. When it is wrong,
     * likely mistakes are tried, and the result says which one it is; it is wrong nevertheless. Never throws for what a message
     * says.
     *
     * @param amount the amount of the message; one that cannot be signed makes no signature right
     * @param accepted the algorithms that may have made it
     */
    public final Verification verify(String signature, String amount, Set<Algorithm> accepted) {
        if (!HEXADECIMAL.matcher(signature).matches()) {
            return Verification.of(Outcome.NOT_HEXADECIMAL);
        }
        Set<Algorithm> possible = Algorithm.ofLength(signature.length());
        if (possible.isEmpty()) {
            return Verification.of(Outcome.UNKNOWN_LENGTH);
        }
        return unsignable(amount).map(Verification::unsignable).orElseGet(() -> {
            List<Candidate> candidates = candidates(amount, possible, accepted);
            return match(HexFormat.of().parseHex(signature), candidates);
        });
    }

    /** The ways to write the amount. */
    abstract Wordings amounts(Amount amount);

    /** The ways to write what follows the amount. */
    abstract Wordings rest();

    final ApiKey key() {
        return key;
    }

    final SignedValues values() {
        return values;
    }

    /** The values, and not the key. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + values;
    }

    private Optional<Member> unsignable(String amount) {
        return values.unsignable()
                .or(() -> Amount.read(amount).isPresent() ? Optional.empty() : Optional.of(Member.AMOUNT));
    }

    private List<Wording> wordings(String amount) {
        Wording head = new Wording(values.joined(Member.MERCHANT_ID, Member.REFERENCE), Set.of(), true);
        return amounts(Amount.read(amount).orElseThrow()).then(rest()).stream()
                .map(head::then)
                .toList();
    }

    private List<Candidate> candidates(String amount, Set<Algorithm> possible, Set<Algorithm> accepted) {
        List<Wording> wordings = wordings(amount);
        return possible.stream()
                .flatMap(algorithm ->
                        wordings.stream().flatMap(wording -> Candidate.of(key, algorithm, wording, accepted).stream()))
                .toList();
    }

    private static Verification match(byte[] signature, List<Candidate> candidates) {
        return first(candidates, Candidate::right, signature)
                .map(found -> Verification.of(Outcome.ACCEPTED, found))
                .or(() -> first(candidates, Predicate.not(Candidate::right), signature)
                        .map(found -> Verification.of(Outcome.OTHER_SPELLING, found)))
                .orElseGet(() -> Verification.of(Outcome.NO_MATCH));
    }

    private static Optional<Spelling> first(List<Candidate> all, Predicate<Candidate> kind, byte[] signature) {
        return all.stream()
                .filter(kind)
                .filter(candidate -> candidate.isSignedBy(signature))
                .map(Candidate::spelling)
                .findFirst();
    }
}
