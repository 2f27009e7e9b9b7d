package io.github.payuperu.validators.pe.amount;

import io.github.payuperu.validators.rule.Term;
import java.util.List;

/** The terms of an order's amounts: the total, the tax in it, and the base that the tax is computed on. A form has one currency. */
public final class Amounts {
    /** A capture may say it in three places (C-12, C-74). */
    public static final Term TOTAL = Term.request(
            "order.additionalValues.TX_VALUE.value",
            "additionalValues.TX_VALUE.value",
            "order.TX_VALUE.value",
            "form.amount");

    public static final Term TOTAL_CURRENCY = Term.request(
            "order.additionalValues.TX_VALUE.currency",
            "additionalValues.TX_VALUE.currency",
            "order.TX_VALUE.currency",
            "form.currency");
    static final Term TAX_OBJECT = Term.request("order.additionalValues.TX_TAX");
    static final Term TAX = Term.request("order.additionalValues.TX_TAX.value", "form.tax");
    static final Term TAX_CURRENCY = Term.request("order.additionalValues.TX_TAX.currency");
    static final Term BASE_OBJECT = Term.request("order.additionalValues.TX_TAX_RETURN_BASE", "form.taxReturnBase");
    static final Term BASE = Term.request("order.additionalValues.TX_TAX_RETURN_BASE.value", "form.taxReturnBase");
    static final Term BASE_CURRENCY = Term.request("order.additionalValues.TX_TAX_RETURN_BASE.currency");

    /** The currency that amounts known only in soles are compared in. */
    public static final String SOLES = "PEN";

    /** Every amount. */
    static final List<Term> VALUES = List.of(TOTAL, TAX, BASE);

    private Amounts() {}
}
