package io.github.payuperu.validators.signature;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code signature} of a payment form: {@code apiKey~merchantId~referenceCode~amount~currency}, then {@code paymentMethods},
 * {@code iin} and {@code pseBanks} as far as the form has them. The amount is signed letter for letter as it stands in the form.
 * Whether an optional value that is missing leaves an empty place is not documented: signed without one, accepted both ways.
 * Source: PayU Latam, WebCheckout, payment form, 2023; see {@link Signature}.
 */
public final class FormSignature extends Signature {
    private static final Member[] OPTIONS = {Member.PAYMENT_METHODS, Member.IIN, Member.PSE_BANKS};

    private FormSignature(ApiKey key, SignedValues values) {
        super(key, values);
    }

    /** The signature of a form with none of the optional values. */
    public static FormSignature of(ApiKey key, String merchantId, String reference, String currency) {
        return new FormSignature(key, SignedValues.of(merchantId, reference, currency));
    }

    /** The same for a form with that list of methods, {@code VISA,PAGOEFECTIVO} for example. */
    public FormSignature paymentMethods(String methods) {
        return new FormSignature(key(), values().with(Member.PAYMENT_METHODS, methods));
    }

    /** The same for a form with that list of the first digits of cards. */
    public FormSignature iin(String numbers) {
        return new FormSignature(key(), values().with(Member.IIN, numbers));
    }

    /** The same for a form with that list of Colombian banks. */
    public FormSignature pseBanks(String banks) {
        return new FormSignature(key(), values().with(Member.PSE_BANKS, banks));
    }

    @Override
    Wordings amounts(Amount amount) {
        return Wordings.documented(amount.text())
                .wrong(amount.shortest(), Deviation.DECIMALS)
                .wrong(amount.oneOrTwoDecimals(), Deviation.DECIMALS)
                .wrong(amount.twoDecimals(), Deviation.DECIMALS);
    }

    @Override
    Wordings rest() {
        String currency = values().joined(Member.CURRENCY);
        String options = values().joined(OPTIONS);
        if (options.isEmpty()) {
            return Wordings.documented(currency).wrong(currency + "~~~", Deviation.EMPTY_SLOTS);
        }
        String slots = currency + Member.SEPARATOR + slots();
        return Wordings.documented(currency + Member.SEPARATOR + options)
                .tolerated(slots, Deviation.EMPTY_SLOTS)
                .tolerated(slots.replaceAll("~+$", ""), Deviation.EMPTY_SLOTS)
                .wrong(currency, Deviation.NO_OPTIONS);
    }

    private String slots() {
        return Stream.of(OPTIONS)
                .map(option -> Objects.requireNonNullElse(values().get(option), ""))
                .collect(Collectors.joining(Member.SEPARATOR));
    }
}
