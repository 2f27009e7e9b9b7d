package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** What is signed by mistake. A wrong signature is held against each, and told is the one that was made; the right signature never is. */
final class Slips {
    private static final Term ACCOUNT = Term.request("order.accountId", "form.accountId");
    private static final List<String> CURRENCIES =
            Signed.CURRENCY.fields().get(0).values();

    private Slips() {}

    /** Tells what a signature that is not the sale's is over, or that it cannot be told. */
    static void explain(SignedSale sale, Subject subject, Verdict verdict) {
        for (String amount : LikelyAmounts.of(subject, new BigDecimal(sale.amount()))) {
            if (sale.withAmount(amount).isSigned()) {
                verdict.at(Signed.SIGNATURE, "case", "amount", "signed", amount, "sent", sale.amount());
                return;
            }
        }
        for (String currency : CURRENCIES) {
            if (sale.withCurrency(currency).isSigned()) {
                verdict.at(Signed.SIGNATURE, "case", "currency", "signed", currency, "sent", sale.currency());
                return;
            }
        }
        String account = subject.text(ACCOUNT);
        boolean ofAccount = account != null && sale.withMerchant(account).isSigned();
        verdict.at(Signed.SIGNATURE, "case", ofAccount ? "account" : "other", "merchant", sale.merchantId());
    }
}
