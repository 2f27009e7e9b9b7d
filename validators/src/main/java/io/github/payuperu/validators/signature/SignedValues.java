package io.github.payuperu.validators.signature;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that are signed, but the amount. Immutable; whether they can be signed is asked later. */
final class SignedValues {
    private final Map<Member, String> values = new EnumMap<>(Member.class);

    private SignedValues() {}

    static SignedValues of(String merchantId, String reference, String currency) {
        SignedValues sale = new SignedValues();
        sale.values.put(Member.MERCHANT_ID, merchantId);
        sale.values.put(Member.REFERENCE, reference);
        sale.values.put(Member.CURRENCY, currency);
        return sale;
    }

    /** The same and another one. */
    SignedValues with(Member member, String value) {
        SignedValues more = new SignedValues();
        more.values.putAll(values);
        more.values.put(member, value);
        return more;
    }

    @Nullable
    String get(Member member) {
        return values.get(member);
    }

    /** Those of the members that are there, joined. */
    String joined(Member... members) {
        return Stream.of(members)
                .map(values::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Member.SEPARATOR));
    }

    /** The first one that cannot be signed. */
    Optional<Member> unsignable() {
        return values.entrySet().stream()
                .filter(entry -> !Member.isSignable(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The values by name. */
    @Override
    public String toString() {
        return values.toString();
    }
}
