package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.CardBrand;
import io.github.payuperu.validators.values.CardNumber;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.finding.Severity;
import java.util.stream.Collectors;

/** PE-087: the number is one of the payment method's brand. Whether the card is a debit card the number does not tell. */
public final class CardNumberFitsMethod implements Rule {
    private static final Term METHOD = Term.request(Contract.PAYMENT_METHOD);
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-087",
                    Severity.ERROR,
                    Evidence.PUBLIC,
                    "The brands' published ranges; the gateway was seen to answer ERROR to a number of another brand")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!subject.isPaidBy(MethodKind.CREDIT_CARD) && !subject.isPaidBy(MethodKind.DEBIT_CARD)) {
            return;
        }
        for (Term term : Instrument.NUMBERS) {
            CardNumber number = Instrument.number(subject, term);
            if (number != null) {
                check(subject, verdict, term, number);
            }
        }
    }

    private static void check(Subject subject, Verdict verdict, Term term, CardNumber number) {
        CardBrand brand = number.brand();
        String method = subject.method();
        if (brand == null) {
            verdict.at(term, "case", "none", "method", method);
        } else if (!brand.methods().contains(method)) {
            other(verdict, term, number, brand, method);
        } else if (!brand.lengths().contains(number.digits()) && number.digits() <= CardNumber.MOST_DIGITS) {
            verdict.at(
                    term,
                    "case",
                    "length",
                    "brand",
                    brand.name(),
                    "digits",
                    number.digits(),
                    "lengths",
                    lengths(brand));
        }
    }

    /** What to send instead is certain only where the brand is a method itself, for credit, and the number has no slip. */
    private static void other(Verdict verdict, Term term, CardNumber number, CardBrand brand, String method) {
        String methods = String.join(", ", brand.methods());
        boolean certain =
                methods.equals(brand.name()) && term == Instrument.CREDIT_NUMBER && number.hasRightCheckDigit();
        Object[] arguments = {"case", "other", "brand", brand.name(), "method", method, "methods", methods};
        if (certain) {
            verdict.fixable(METHOD, methods, arguments);
        } else {
            verdict.at(METHOD, arguments);
        }
    }

    private static String lengths(CardBrand brand) {
        return brand.lengths().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
